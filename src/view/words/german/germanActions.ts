import type { ActionWords } from "../actionWords"
import type { Grammar } from "../language"
import { germanFields } from "./germanField"

/** The words of views, copying and exporting in German. */
export const germanActions = ({ n, oneOf }: Grammar<"de">): ActionWords => ({
  viewSwitch: "Ansicht",
  view: oneOf({ timeline: "Zeitleiste", grid: "Tabelle" }),
  grid: "Kontakte als Tabelle",
  column: oneOf({
    time: "Zeit",
    direction: "Richtung",
    channel: "Kanal",
    mode: "Modus",
    outcome: "Ergebnis",
    agent: "Agent",
    campaign: "Kampagne",
    contact: "Nummer",
    comment: "Kommentar",
    score: "Score",
    change: "Änderung",
  }),
  detailsColumn: "Details",

  more: "Mehr",
  copyForWrapUp: "Für Nachbearbeitung kopieren",
  exportCsv: "Als CSV exportieren",
  copyField: (field) => `${germanFields[field]} kopieren`,
  copyRow: "Zeile kopieren",
  copied: oneOf({
    "wrap-up": "für die Nachbearbeitung kopiert",
    value: "Wert kopiert",
    row: "Zeile kopiert",
    text: "Text kopiert",
  }),
  exported: (count) => `${n(count)} exportiert`,
  notCopied: "nicht kopiert",

  copyForbidden: {
    title: "Dieser Desktop lässt das Panel nicht kopieren",
    sentence:
      'Kopieren Sie den Text unten von Hand. Damit es geht, braucht der Frame des Desktops allow="clipboard-write".',
  },
  copyImpossible: {
    title: "Diese Seite hat keine Zwischenablage",
    sentence:
      "Kopieren Sie den Text unten von Hand. Die Zwischenablage setzt eine Seite über https voraus.",
  },
  saveInFrame: {
    title: "Keine Datei erschienen?",
    sentence:
      'Ein abgeschotteter Frame muss es erlauben: der des Desktops braucht sandbox="… allow-downloads".',
  },
  showAsText: "Als Text anzeigen",
  textToCopy: "Text zum Kopieren",
  close: "Schließen",

  noneReached: "Bisher niemand erreicht",
  shownLine: (shown) => `Angezeigt: ${shown}`,
  fieldLine: ({ field, value }) => `${field}: ${value}`,
  inZone: ({ field, zone }) => `${field} (${zone})`,
})
