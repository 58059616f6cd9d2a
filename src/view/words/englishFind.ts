import type { FacetName } from "../filters/facetOptions"
import type { PanelAction } from "../keys/panelActions"
import type { LookUpBy, LookUpProblem } from "../lookUp/lookUpProblem"
import type { FindWords } from "./findWords"

interface FacetWords {
  readonly one: string
  readonly name: string
  readonly several: string
}

const FACETS: Readonly<Record<FacetName, FacetWords>> = {
  directions: { one: "a direction", name: "Direction", several: "directions" },
  outcomes: { one: "an outcome", name: "Outcome", several: "outcomes" },
  campaigns: { one: "a campaign", name: "Campaign", several: "campaigns" },
  agents: { one: "an agent", name: "Agent", several: "agents" },
}

const KEY_ACTIONS: Readonly<Record<PanelAction, string>> = {
  search: "Search",
  filter: "More filters",
  nextRow: "Next interaction",
  previousRow: "Previous interaction",
  openRow: "Open or close the interaction",
  channel: "All channels, or one of them",
  range: "Choose the months",
  view: "Timeline or grid",
  copy: "Copy for wrap-up",
  export: "Export",
  times: "Relative times",
  privacy: "Mask numbers and comments",
  refresh: "Refresh",
  help: "These keys",
}

const KINDS: Readonly<Record<LookUpBy, string>> = {
  number: "Number",
  account: "Account number",
}

const HINTS: Readonly<Record<LookUpBy, string>> = {
  number: "Such as 6591462346, without a dial prefix",
  account: "Numbers joined by |, such as 2|3|3|0|0|44|1",
}

const PROBLEMS: Readonly<Record<LookUpProblem, string>> = {
  "number-missing": "Enter the number to look up.",
  "number-signs": "A number has digits only; spaces and + - . / ( ) may stand between them.",
  "number-short": "A number has at least 3 digits.",
  "number-long": "A number has at most 20 digits.",
  "account-missing": "Enter the account number to look up.",
  "account-signs": "An account number has only digits and |, with no spaces.",
  "account-parts": "An account number is several numbers joined by |, such as 2|3|3|0|0|44|1.",
  "account-long": "An account number has at most 200 signs.",
}

/** The words of finding in English. */
export const englishFind: FindWords = {
  search: "Search",
  filter: "Filter",
  filterActive: (active) => `Filter, ${active} active`,
  facet: (facet) => FACETS[facet].name,
  findOption: (facet) => `Find ${FACETS[facet].one}`,
  noOption: "None of that name",
  moreOptions: (count) => `${count} more: type a part of the name`,

  severalOf: ({ facet, count }) => `${count} ${FACETS[facet].several}`,
  searchedFor: (text) => `“${text}”`,
  searchedForHidden: "a search",
  monthSpan: ({ first, last }) => (first === last ? first : `${first} – ${last}`),
  clear: "Clear",

  noneInMonths: "None in these months",
  waysOut: "Where the rest is",
  elsewhere: ({ count, where }) => `${count} in ${where} – show`,
  withoutFilters: (count) => `${count} without the filter – show`,

  masked: "Masked",
  mask: "Mask numbers and comments",
  unmask: "Masked: show numbers and comments",

  keys: "Keys",
  keysSentence: "They work while focus is inside the panel, and never while you type.",
  keysWork: "Keys are on",
  keyAction: (action) => KEY_ACTIONS[action],
  keyCap: (written) => written,
  or: "or",
  closeKeys: "Close",

  lookUp: "Look-up",
  lookUpBy: "Look up by",
  lookUpKind: (by) => KINDS[by],
  lookUpHint: (by) => HINTS[by],
  lookUpProblem: (problem) => PROBLEMS[problem],
  lookUpFind: "Look up",
  lookUpClear: "Clear look-up",
  noCallLookUp: {
    title: "No call",
    sentence: "The journey appears as soon as a call comes in. Until then, look a customer up.",
  },
}
