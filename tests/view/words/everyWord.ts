import { channelId } from "../../../src/model/ids"
import { OUTCOME_KINDS } from "../../../src/model/outcome"
import { FACET_NAMES } from "../../../src/view/filters/facetOptions"
import { GRID_COLUMNS } from "../../../src/view/grid/gridColumns"
import type { Words } from "../../../src/view/words/words"

type Facts<Key extends keyof Words> = Words[Key] extends (...facts: infer Given) => unknown
  ? readonly Given[]
  : readonly []

/** Counts that meet every plural category of every language, and the edges of small ones. */
export const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 102, 1_000_000] as const

const counts = COUNTS.map((count): [number] => [count])
const each = <Word>(words: readonly Word[]): readonly [Word][] =>
  words.map((word): [Word] => [word])

const WHY = ["period", "channel", "both"] as const
const CHANNELS = ["sms", "voice", "email", "other"] as const
const DIRECTIONS = ["inbound", "outbound", "unknown"] as const
const FIELDS = [
  "completed",
  "completedText",
  "direction",
  "channel",
  "mode",
  "outcome",
  "agent",
  "campaign",
  "number",
  "scoreBefore",
  "scoreAfter",
  "scoreChange",
  "targetValue",
  "contactId",
  "comment",
  "repairs",
] as const
const ERRORS = [
  "CONFIG",
  "NO_HOST",
  "SEND_FAILED",
  "TIMEOUT",
  "HOST_ERROR",
  "INVALID_CALL",
  "INVALID_RESPONSE",
  "PROTOCOL",
  "TOO_LARGE",
  "ABORTED",
  "SUPERSEDED",
  "DISPOSED",
] as const
const LOOK_UPS = ["number", "account"] as const
const ACTIONS = [
  "search",
  "filter",
  "nextRow",
  "previousRow",
  "openRow",
  "channel",
  "range",
  "view",
  "copy",
  "export",
  "times",
  "privacy",
  "refresh",
  "help",
] as const

/** Facts that every function of a catalogue is asked with: each kind of fact, null where it may be, each plural. */
export const FACTS: { readonly [Key in keyof Words]: Facts<Key> } = {
  panel: [],
  noCall: [],
  callState: each(["offered", "talking", "held", "wrap-up"]),
  noNumber: [],
  refresh: [],
  asOf: [["⟦time⟧"]],
  channelFilter: [],
  periodFilter: [],
  allChannels: [],
  allChannelsShort: [],
  channel: [
    ...CHANNELS.map((kind): [Parameters<Words["channel"]>[0]] => [
      { kind, id: channelId("7"), configured: null },
    ]),
    [{ kind: "other", id: null, configured: null }],
    [{ kind: "voice", id: channelId("2"), configured: "⟦configured⟧" }],
  ],
  months: counts,
  monthsShort: counts,
  separator: [],
  listSeparator: [],
  shown: COUNTS.map((held) => [{ shown: 4, held }]),
  loading: [],
  slow: [],
  restOnItsWay: [],
  restMissing: [],
  filterIgnored: [],
  outside: WHY.flatMap((why) =>
    COUNTS.map((count): [Parameters<Words["outside"]>[0]] => [{ count, why }]),
  ),
  outsideHeading: each(WHY),
  show: [],
  hide: [],
  timeline: [],
  latest: [],
  undated: [],
  interactions: counts,
  noDate: [],
  way: DIRECTIONS.flatMap((direction) =>
    ["⟦channel⟧", null].map((channel): [Parameters<Words["way"]>[0]] => [{ direction, channel }]),
  ),
  direction: each(DIRECTIONS),
  outcomeKind: each(OUTCOME_KINDS),
  commentHidden: [],
  scoreChange: [
    [{ before: "⟦before⟧", after: "⟦after⟧", change: "⟦change⟧" }],
    [{ before: null, after: "⟦after⟧", change: null }],
    [{ before: "⟦before⟧", after: null, change: null }],
  ],
  scoreUnknown: [],
  streak: [[{ count: 4, outcome: "⟦outcome⟧", way: "⟦way⟧", days: "⟦days⟧" }]],
  silence: counts,
  betweenAttempts: [],
  details: [[{ outcome: "⟦outcome⟧", time: "⟦time⟧" }]],
  field: each(FIELDS),
  unknown: [],
  repaired: [],
  repairReason: each(["cut", "wrong-type", "unreadable", "conflict"]),
  leadScore: [],
  scoreTrend: (["up", "down", "level"] as const).flatMap((direction) =>
    COUNTS.map((count): [Parameters<Words["scoreTrend"]>[0]] => [
      {
        direction,
        first: direction === "level" ? "" : "⟦first⟧",
        last: "⟦last⟧",
        lowest: "⟦lowest⟧",
        highest: "⟦highest⟧",
        count,
      },
    ]),
  ),
  noneAtAll: [[{ months: "⟦months⟧" }]],
  noneInFilter: [0, 1, 2, 5, 31].map((held) => [{ held, period: "⟦period⟧" }]),
  widestFilter: [[{ period: "⟦period⟧" }]],
  failure: each(ERRORS),
  desktopSays: [],
  errorCode: each(ERRORS),
  tryAgain: [],

  viewSwitch: [],
  view: each(["timeline", "grid"]),
  grid: [],
  column: each(GRID_COLUMNS),
  detailsColumn: [],
  more: [],
  copyForWrapUp: [],
  exportCsv: [],
  copyField: each(FIELDS),
  copyRow: [],
  copied: each(["wrap-up", "value", "row", "text"]),
  exported: counts,
  notCopied: [],
  copyForbidden: [],
  copyImpossible: [],
  saveInFrame: [],
  showAsText: [],
  textToCopy: [],
  close: [],
  noneReached: [],
  shownLine: [["⟦shown⟧"]],
  fieldLine: [[{ field: "⟦field⟧", value: "⟦value⟧" }]],
  inZone: [[{ field: "⟦field⟧", zone: "⟦zone⟧" }]],

  brief: [],
  wholeBrief: [],
  briefLead: (["do-not-call", "callback"] as const).flatMap((kind) =>
    ["⟦when⟧", null].map((when): [Parameters<Words["briefLead"]>[0]] => [{ kind, when }]),
  ),
  briefLeadShort: (["do-not-call", "callback"] as const).map((kind) => [{ kind, when: null }]),
  briefReached: [
    [{ when: "⟦when⟧", way: "⟦way⟧", outcome: "⟦outcome⟧" }],
    [{ when: null, way: "⟦way⟧", outcome: "⟦outcome⟧" }],
  ],
  briefReachedShort: [[{ when: "⟦when⟧" }], [{ when: null }]],
  briefScore: [
    [{ now: "⟦now⟧", change: "⟦change⟧", period: "⟦period⟧" }],
    [{ now: "⟦now⟧", change: null, period: "" }],
  ],
  briefScoreShort: [[{ now: "⟦now⟧" }]],
  briefAttempts: COUNTS.flatMap((count) =>
    [null, 0, 1, 2, 3].map((answered): [Parameters<Words["briefAttempts"]>[0]] => [
      { count, answered },
    ]),
  ),
  briefAttemptsShort: COUNTS.flatMap((count) =>
    [null, 0, 1, 2, 3].map((answered): [Parameters<Words["briefAttempts"]>[0]] => [
      { count, answered },
    ]),
  ),
  briefOnly: [
    [{ channel: "⟦channel⟧", period: "⟦period⟧" }],
    [{ channel: null, period: "⟦period⟧" }],
    [{ channel: "⟦channel⟧", period: null }],
  ],

  liveCall: [],
  now: [],
  runningTime: [],
  refreshing: [["⟦asOf⟧"]],
  freshStatus: counts,
  fresh: counts,

  rowUnreadable: [],
  briefUnreadable: [],
  stripUnreadable: [],
  panelCrashed: [],

  search: [],
  filter: [],
  filterActive: counts,
  facet: each(FACET_NAMES),
  findOption: each(FACET_NAMES),
  noOption: [],
  moreOptions: counts,
  severalOf: FACET_NAMES.map((facet) => [{ facet, count: 3 }]),
  searchedFor: [["⟦text⟧"]],
  searchedForHidden: [],
  monthSpan: [[{ first: "⟦first⟧", last: "⟦last⟧" }]],
  clear: [],
  noneInMonths: [],
  waysOut: [],
  elsewhere: [[{ count: 3, where: "⟦where⟧" }]],
  withoutFilters: counts,
  masked: [],
  mask: [],
  unmask: [],
  keys: [],
  keysSentence: [],
  keysWork: [],
  keyAction: each(ACTIONS),
  keyCap: each(["J", "Enter", "1 – 9", "?"]),
  or: [],
  closeKeys: [],
  lookUp: [],
  lookUpBy: [],
  lookUpKind: each(LOOK_UPS),
  lookUpHint: each(LOOK_UPS),
  lookUpProblem: each([
    "number-missing",
    "number-signs",
    "number-short",
    "number-long",
    "account-missing",
    "account-signs",
    "account-parts",
    "account-long",
  ]),
  lookUpFind: [],
  lookUpClear: [],
  noCallLookUp: [],

  quality: [
    [{ repaired: 2, merged: 3, refused: 4, cut: 5 }],
    [{ repaired: 1, merged: 1, refused: 1, cut: 1 }],
  ],
  qualityDetails: [],
  qualityRepair: [[{ field: "⟦field⟧", reason: "⟦reason⟧", count: 3 }]],
  qualityMerged: counts,
  qualityRefused: counts,
  qualityCut: counts,
  qualityReceived: counts,

  monthStrip: [],
  monthStripHint: [],
  monthBar: COUNTS.flatMap((attempts) => [
    [{ month: "⟦month⟧", attempts, answered: 2, score: "⟦score⟧" }] as [
      Parameters<Words["monthBar"]>[0],
    ],
    [{ month: "⟦month⟧", attempts, answered: null, score: null }] as [
      Parameters<Words["monthBar"]>[0],
    ],
  ]),
  monthNotLoaded: [["⟦month⟧"]],
  undatedLeftOut: counts,
}

/** One text of a catalogue, with the facts that it was asked for. */
export interface Said {
  readonly key: keyof Words
  readonly text: string
  /** What it was told, as text: each of them has to be in it. */
  readonly told: readonly string[]
}

/** Everything that a language says: each key, asked with each of its facts. */
export function everyWord(words: Words): readonly Said[] {
  return (Object.keys(FACTS) as (keyof Words)[]).flatMap((key) => {
    const value: unknown = words[key]
    if (typeof value !== "function") return textsOf(value).map((text) => ({ key, text, told: [] }))
    return FACTS[key].flatMap((facts) => {
      const told = marksIn(facts)
      const texts = textsOf(value(...facts))
      // A title may leave to its sentence what it was told.
      return texts.map((text, index) => ({
        key,
        text,
        told: index === texts.length - 1 ? told : [],
      }))
    })
  })
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value]
  if (typeof value !== "object" || value === null) throw new Error(`no word: ${String(value)}`)
  return Object.values(value).map(String)
}

const marksIn = (facts: unknown): readonly string[] => JSON.stringify(facts).match(/⟦\w+⟧/g) ?? []
