import type { FindWords } from "../findWords"
import type { Grammar } from "../language"

const SEVERAL = {
  directions: "Richtungen",
  outcomes: "Ergebnisse",
  campaigns: "Kampagnen",
  agents: "Agenten",
}

/** The words of finding in German. */
export const germanFind = ({ n, oneOf }: Grammar<"de">): FindWords => ({
  search: "Suchen",
  filter: "Filter",
  filterActive: (active) => `Filter, ${n(active)} aktiv`,
  facet: oneOf({
    directions: "Richtung",
    outcomes: "Ergebnis",
    campaigns: "Kampagne",
    agents: "Agent",
  }),
  findOption: oneOf({
    directions: "Richtung finden",
    outcomes: "Ergebnis finden",
    campaigns: "Kampagne finden",
    agents: "Agenten finden",
  }),
  noOption: "Nichts mit diesem Namen",
  moreOptions: (count) => `${n(count)} weitere: Teil des Namens eingeben`,

  severalOf: ({ facet, count }) => `${n(count)} ${SEVERAL[facet]}`,
  searchedFor: (text) => `„${text}“`,
  searchedForHidden: "eine Suche",
  monthSpan: ({ first, last }) => (first === last ? first : `${first} – ${last}`),
  clear: "Zurücksetzen",

  noneInMonths: "Keiner in diesen Monaten",
  waysOut: "Wo die übrigen sind",
  elsewhere: ({ count, where }) => `${n(count)} in ${where} – anzeigen`,
  withoutFilters: (count) => `${n(count)} ohne den Filter – anzeigen`,

  masked: "Verborgen",
  mask: "Nummern und Kommentare verbergen",
  unmask: "Verborgen: Nummern und Kommentare anzeigen",

  keys: "Tasten",
  keysSentence: "Sie wirken, solange der Fokus im Panel ist, und nie beim Tippen.",
  keysWork: "Tasten sind an",
  keyAction: oneOf({
    search: "Suchen",
    filter: "Weitere Filter",
    nextRow: "Nächster Kontakt",
    previousRow: "Voriger Kontakt",
    openRow: "Kontakt auf- oder zuklappen",
    channel: "Alle Kanäle oder einer davon",
    range: "Monate wählen",
    view: "Zeitleiste oder Tabelle",
    copy: "Für Nachbearbeitung kopieren",
    export: "Exportieren",
    times: "Relative Zeiten",
    privacy: "Nummern und Kommentare verbergen",
    refresh: "Aktualisieren",
    help: "Diese Tasten",
  }),
  keyCap: (written) => (written === "Enter" ? "Eingabe" : written),
  or: "oder",
  closeKeys: "Schließen",

  lookUp: "Abfrage",
  lookUpBy: "Suchen nach",
  lookUpKind: oneOf({ number: "Nummer", account: "Kontonummer" }),
  lookUpHint: oneOf({
    number: "Etwa 6591462346, ohne Amtsholung",
    account: "Zahlen mit | dazwischen, etwa 2|3|3|0|0|44|1",
  }),
  lookUpProblem: oneOf({
    "number-missing": "Geben Sie die gesuchte Nummer ein.",
    "number-signs":
      "Eine Nummer hat nur Ziffern; dazwischen dürfen Leerzeichen und + - . / ( ) stehen.",
    "number-short": "Eine Nummer hat mindestens 3 Ziffern.",
    "number-long": "Eine Nummer hat höchstens 20 Ziffern.",
    "account-missing": "Geben Sie die gesuchte Kontonummer ein.",
    "account-signs": "Eine Kontonummer hat nur Ziffern und |, ohne Leerzeichen.",
    "account-parts": "Eine Kontonummer besteht aus Zahlen mit | dazwischen, etwa 2|3|3|0|0|44|1.",
    "account-long": "Eine Kontonummer hat höchstens 200 Zeichen.",
  }),
  lookUpFind: "Suchen",
  lookUpClear: "Abfrage beenden",
  noCallLookUp: {
    title: "Kein Anruf",
    sentence:
      "Der Verlauf erscheint, sobald ein Anruf eingeht. Bis dahin können Sie einen Kunden suchen.",
  },
})
