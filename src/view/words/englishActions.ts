import type { SortColumn } from "../../model/sortRows"
import type { JourneyView } from "../journeyView"
import type { ActionWords, CopiedThing } from "./actionWords"
import { englishField } from "./englishField"

const VIEWS: Readonly<Record<JourneyView, string>> = { timeline: "Timeline", grid: "Grid" }

const COLUMNS: Readonly<Record<SortColumn, string>> = {
  time: "Time",
  direction: "Direction",
  channel: "Channel",
  mode: "Mode",
  outcome: "Outcome",
  agent: "Agent",
  campaign: "Campaign",
  contact: "Number",
  comment: "Comment",
  score: "Score",
  change: "Change",
}

const COPIED: Readonly<Record<CopiedThing, string>> = {
  "wrap-up": "copied for wrap-up",
  value: "value copied",
  row: "row copied",
  text: "text copied",
}

/** The words of views, copying and exporting in English. */
export const englishActions: ActionWords = {
  viewSwitch: "View",
  view: (view) => VIEWS[view],
  grid: "Interactions as a table",
  column: (column) => COLUMNS[column],
  detailsColumn: "Details",

  more: "More",
  copyForWrapUp: "Copy for wrap-up",
  exportCsv: "Export as CSV",
  copyField: (field) => `Copy ${englishField(field)}`,
  copyRow: "Copy row",
  copied: (what) => COPIED[what],
  exported: (count) => `exported ${count}`,
  notCopied: "not copied",

  copyForbidden: {
    title: "This desktop doesn’t let the panel copy",
    sentence:
      'Copy the text below by hand. To allow it, the desktop’s frame needs allow="clipboard-write".',
  },
  copyImpossible: {
    title: "This page has no clipboard",
    sentence: "Copy the text below by hand. The clipboard needs a page that comes over https.",
  },
  saveInFrame: {
    title: "No file appeared?",
    sentence: 'A sandboxed frame must allow it: the desktop’s needs sandbox="… allow-downloads".',
  },
  showAsText: "Show as text",
  textToCopy: "Text to copy",
  close: "Close",

  noneReached: "Nobody reached so far",
  shownLine: (shown) => `Shown: ${shown}`,
  fieldLine: ({ field, value }) => `${field}: ${value}`,
  inZone: ({ field, zone }) => `${field} (${zone})`,
}
