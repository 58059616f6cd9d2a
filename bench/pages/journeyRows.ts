import type { WireRow } from "./wireRow"

/** One row in so many is a success with a comment; the newest ones always are, so that no list begins folded. */
const DAY_MS = 86_400_000
const SPAN_DAYS = 350
const ALWAYS_REACHED = 12

const CAMPAIGNS = [
  "Spring renewal",
  "Card activation",
  "Welcome call",
  "Late payment",
  "Survey 2026",
]
const AGENTS = ["amara.okafor", "li.wei", "jonas.berg", "priya.nair", "t.mueller", "s.haddad"]
const MODES = [
  ["1", "Home"],
  ["2", "Office/Work"],
  ["3", "Mobile"],
] as const
const OUTCOMES = [
  [0, "Success"],
  [8, "No answer"],
  [3, "Busy"],
  [4, "Callback"],
  [7, "Answering machine"],
  [101, "Payment promised"],
  [9, "Reject"],
] as const
const NOTES = [
  "Asked for the new tariff by email, will decide after the weekend.",
  "Was driving, call again after six.",
  "Has moved house; the new address is in the ticket.",
  "Wants the invoice split in two payments, promised the first for Friday.",
  "Very happy with the branch, no open questions.",
]

/**
 * So many documented rows, oldest first, over the last 350 days: the same ones for the same `count` and `now`. Every
 * row's number is its own, so that a row on screen can be told by it.
 */
export function journeyRows(count: number, nowMs: number): WireRow[] {
  const random = mulberry32(count)
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)]
    if (one === undefined) throw new Error("Nothing to pick from.")
    return one
  }
  const step = (SPAN_DAYS * DAY_MS) / count
  let score = 40
  return Array.from({ length: count }, (_, index) => {
    const reached = index >= count - ALWAYS_REACHED
    const at = new Date(nowMs - (count - index) * step)
    const [outcomeId, outcome] = reached ? OUTCOMES[0] : pick(OUTCOMES)
    const [modeId, mode] = pick(MODES)
    const before = score
    if (outcomeId === 0 || outcomeId === 101) score = Math.round(random() * 100)
    return {
      ContactID: "2",
      CampaignName: pick(CAMPAIGNS),
      ModeID: modeId,
      Mode: mode,
      OutcomeID: String(outcomeId),
      Outcome: outcome,
      AgentName: pick(AGENTS),
      AgentComment: reached || random() < 0.4 ? pick(NOTES) : "",
      ...timeOf(at),
      ChannelType: reached ? "2" : pick(["1", "2", "2", "2", "3"]),
      TargetValue: "0",
      ContactValue: numberOf(index),
      PreviousLeadScore: String(before),
      CurrentLeadScore: String(score),
      CallType: random() < 0.3 ? "Inbound" : "Outbound",
    }
  })
}

/** The number of the row at that place in the reply. */
export const numberOf = (index: number): string => `6590${String(index).padStart(6, "0")}`

function timeOf(at: Date) {
  const hour = at.getUTCHours()
  const half = hour < 12 ? "AM" : "PM"
  const minutes = String(at.getUTCMinutes()).padStart(2, "0")
  const seconds = String(at.getUTCSeconds()).padStart(2, "0")
  const clock = hour % 12 === 0 ? 12 : hour % 12
  const [day, month, year] = [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear()]
  return {
    CallCompletedTime: `${month}/${day}/${year} ${clock}:${minutes}:${seconds} ${half}`,
    CallCompletedDate: String(day),
    CallCompletedMonth: MONTHS[month - 1] ?? "",
    CallCompletedYear: String(year),
    CallCompletedTimeFormat: `${String(clock).padStart(2, "0")}:${minutes} ${half}`,
  }
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

// A small seeded generator: the same seed gives the same journey on every machine.
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
