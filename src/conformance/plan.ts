import type { Ask, AskedChannel, LiveSubject } from "./ask"
import { sameAsk } from "./ask"

/** What the plan depends on besides the call: how the panel is set now. */
export interface PlanSettings {
  readonly topic: string
  readonly source: string | null
  readonly numberPrefixes: readonly string[]
}

/** The name that is given as `source` where none is set. */
export const CHECK_SOURCE = "Customer journey"

const LONGEST = 12
const SHORTEST = 3
const MONTHS = [3, 6, 9, 12] as const
const CHANNELS: readonly AskedChannel[] = ["-1", "1", "2", "3"]
const TOPICS = ["Webservice", "WebService"] as const

/**
 * The questions with which the check begins: as the panel is set, then in the other spelling, then for one channel, then
 * for fewer months, then with a sender's name. The first that is answered with rows is what the others are compared with.
 */
export function firstAsks({ topic, source }: PlanSettings): readonly Ask[] {
  const topics = [...new Set([topic, ...TOPICS])]
  const ask = (over: Partial<Ask>): Ask => ({
    topic,
    channel: "-1",
    numeric: false,
    months: LONGEST,
    source,
    call: "live",
    by: "panel",
    ...over,
  })
  return [
    ...topics.map((each) => ask({ topic: each })),
    ...topics.map((each) => ask({ topic: each, channel: "2" })),
    ask({ channel: "2", months: SHORTEST }),
    ...(source === null ? [ask({ channel: "2", source: CHECK_SOURCE })] : []),
  ]
}

/** The questions that follow once one was answered: each differs from it in one point. Those already asked are left out. */
export function furtherAsks(
  base: Ask,
  subject: LiveSubject,
  asked: readonly Ask[],
): readonly Ask[] {
  const { contactNumber } = subject
  const asks: readonly Ask[] = [
    ...TOPICS.map((topic) => ({ ...base, topic })),
    ...CHANNELS.map((channel) => ({ ...base, channel })),
    ...MONTHS.map((months) => ({ ...base, months })),
    { ...base, numeric: true },
    { ...base, channel: "1,2" as const },
    { ...base, source: base.source === null ? CHECK_SOURCE : null },
    ...(contactNumber !== null && /\D/.test(contactNumber)
      ? [
          { ...base, by: "digits" as const },
          { ...base, by: "as given" as const },
        ]
      : []),
    ...(contactNumber !== null || subject.accountNumber !== null
      ? [{ ...base, call: "none" as const }]
      : []),
    { ...base, call: "unknown" },
  ]
  return asks.filter((ask) => !asked.some((each) => sameAsk(each, ask)))
}
