import type { ActionWords } from "../actionWords"
import type { Grammar } from "../language"
import { filipinoFields } from "./filipinoField"

/** The words of views, copying and exporting in Filipino. */
export const filipinoActions = ({ n, oneOf }: Grammar<"fil">): ActionWords => ({
  viewSwitch: "View",
  view: oneOf({ timeline: "Timeline", grid: "Table" }),
  grid: "Mga interaction bilang table",
  column: oneOf({
    time: "Oras",
    direction: "Direksyon",
    channel: "Channel",
    mode: "Mode",
    outcome: "Resulta",
    agent: "Agent",
    campaign: "Campaign",
    contact: "Numero",
    comment: "Komento",
    score: "Score",
    change: "Pagbabago",
  }),
  detailsColumn: "Mga detalye",

  more: "Iba pa",
  copyForWrapUp: "Kopyahin para sa wrap-up",
  exportCsv: "I-export bilang CSV",
  copyField: (field) => `Kopyahin: ${filipinoFields[field]}`,
  copyRow: "Kopyahin ang row",
  copied: oneOf({
    "wrap-up": "nakopya para sa wrap-up",
    value: "nakopya ang value",
    row: "nakopya ang row",
    text: "nakopya ang teksto",
  }),
  exported: (count) => `${n(count)} ang na-export`,
  notCopied: "hindi nakopya",

  copyForbidden: {
    title: "Hindi pinapayagan ng desktop na mag-copy ang panel",
    sentence:
      'Manu-manong kopyahin ang teksto sa ibaba. Para payagan, kailangan ng frame ng desktop ang allow="clipboard-write".',
  },
  copyImpossible: {
    title: "Walang clipboard ang page na ito",
    sentence:
      "Manu-manong kopyahin ang teksto sa ibaba. Kailangang https ang page para sa clipboard.",
  },
  saveInFrame: {
    title: "Walang lumabas na file?",
    sentence:
      'Dapat payagan ito ng naka-sandbox na frame: kailangan ng desktop ang sandbox="… allow-downloads".',
  },
  showAsText: "Ipakita bilang teksto",
  textToCopy: "Tekstong kokopyahin",
  close: "Isara",

  noneReached: "Wala pang nakausap",
  shownLine: (shown) => `Ipinapakita: ${shown}`,
  fieldLine: ({ field, value }) => `${field}: ${value}`,
  inZone: ({ field, zone }) => `${field} (${zone})`,
})
