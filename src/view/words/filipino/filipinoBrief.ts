import type { BriefWords } from "../briefWords"
import type { Grammar } from "../language"

const answeredText = (answered: number | null, n: Grammar<"fil">["n"]): string | null =>
  answered === null ? null : answered === 0 ? "walang nasagot" : `${n(answered)} nasagot`

/** The brief in Filipino. */
export const filipinoBrief = ({ n, plural, join }: Grammar<"fil">): BriefWords => ({
  brief: "Buod",
  wholeBrief: "Buong buod",
  briefLead: ({ kind, when }) =>
    kind === "callback"
      ? join(["May callback", when === null ? null : `napag-usapan: ${when}`], ", ")
      : join(["Huwag tawagan", when === null ? null : `mula: ${when}`], ", "),
  briefLeadShort: ({ kind }) => (kind === "callback" ? "May callback" : "Huwag tawagan"),
  briefReached: ({ when, way, outcome }) =>
    `Huling nakausap${when === null ? "" : ` ${when}`}: ${way}, ${outcome}`,
  briefReachedShort: ({ when }) => (when === null ? "Nakausap" : `Nakausap ${when}`),
  briefScore: ({ now, change, period }) =>
    change === null ? `Lead score ${now}` : `Lead score ${now}, ${change} sa loob ng ${period}`,
  briefScoreShort: ({ now }) => `Score ${now}`,
  briefAttempts: ({ count, answered }) =>
    join(
      [
        plural(count, { one: "# attempt sa 30 araw", other: "# attempt sa 30 araw" }),
        answeredText(answered, n),
      ],
      ", ",
    ),
  briefAttemptsShort: ({ count, answered }) =>
    join([`${n(count)} sa 30 araw`, answeredText(answered, n)], ", "),
  briefOnly: ({ channel, period }) => `${join([channel, period], ", ")} lang`,
})
