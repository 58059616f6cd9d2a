import type { BriefLead } from "../../model/brief"
import type { BriefWords } from "./briefWords"
import { plural } from "./plural"

const LEADS: Readonly<Record<BriefLead["kind"], readonly [lead: string, since: string]>> = {
  "do-not-call": ["Do not call", "since"],
  callback: ["Callback due", "agreed"],
}

const answeredOf = (answered: number | null): string =>
  answered === null ? "" : `, ${answered === 0 ? "none" : answered} answered`

/** The brief in English. */
export const englishBrief: BriefWords = {
  brief: "Brief",
  wholeBrief: "Whole brief",
  briefLead: ({ kind, when }) =>
    when === null ? LEADS[kind][0] : `${LEADS[kind][0]}, ${LEADS[kind][1]} ${when}`,
  briefLeadShort: ({ kind }) => LEADS[kind][0],
  briefReached: ({ when, way, outcome }) =>
    `Last reached${when === null ? "" : ` ${when}`}: ${way}, ${outcome}`,
  briefReachedShort: ({ when }) => (when === null ? "Reached" : `Reached ${when}`),
  briefScore: ({ now, change, period }) =>
    change === null ? `Lead score ${now}` : `Lead score ${now}, ${change} over ${period}`,
  briefScoreShort: ({ now }) => `Score ${now}`,
  briefAttempts: ({ count, answered }) =>
    `${plural(count, "attempt", "attempts")} in 30 days${answeredOf(answered)}`,
  briefAttemptsShort: ({ count, answered }) => `${count} in 30 days${answeredOf(answered)}`,
  briefOnly: ({ channel, period }) =>
    `${[channel, period].filter((part) => part !== null).join(", ")} only`,
}
