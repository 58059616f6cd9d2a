import type { BriefWords } from "../briefWords"
import type { Grammar } from "../language"

const answeredText = (answered: number | null, plural: Grammar<"hi">["plural"]): string | null =>
  answered === null
    ? null
    : answered === 0
      ? "एक भी नहीं उठा"
      : plural(answered, { one: "# उठा", other: "# उठे" })

/** The brief in Hindi. */
export const hindiBrief = ({ n, plural, join }: Grammar<"hi">): BriefWords => ({
  brief: "सारांश",
  wholeBrief: "पूरा सारांश",
  briefLead: ({ kind, when }) =>
    kind === "callback"
      ? join(["कॉलबैक बाकी", when === null ? null : `तय हुआ: ${when}`], ", ")
      : join(["कॉल न करें", when === null ? null : `कब से: ${when}`], ", "),
  briefLeadShort: ({ kind }) => (kind === "callback" ? "कॉलबैक बाकी" : "कॉल न करें"),
  briefReached: ({ when, way, outcome }) =>
    `पिछला संपर्क${when === null ? "" : ` ${when}`}: ${way}, ${outcome}`,
  briefReachedShort: ({ when }) => (when === null ? "संपर्क हुआ" : `संपर्क ${when}`),
  briefScore: ({ now, change, period }) =>
    change === null ? `लीड स्कोर ${now}` : `लीड स्कोर ${now}, ${period} में ${change}`,
  briefScoreShort: ({ now }) => `स्कोर ${now}`,
  briefAttempts: ({ count, answered }) =>
    join(
      [
        plural(count, { one: "30 दिन में # प्रयास", other: "30 दिन में # प्रयास" }),
        answeredText(answered, plural),
      ],
      ", ",
    ),
  briefAttemptsShort: ({ count, answered }) =>
    join([`30 दिन में ${n(count)}`, answeredText(answered, plural)], ", "),
  briefOnly: ({ channel, period }) => `केवल ${join([channel, period], ", ")}`,
})
