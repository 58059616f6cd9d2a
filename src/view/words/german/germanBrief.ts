import type { BriefWords } from "../briefWords"
import type { Grammar } from "../language"

const answeredText = (answered: number | null, n: Grammar<"de">["n"]): string | null =>
  answered === null ? null : answered === 0 ? "keiner angenommen" : `${n(answered)} angenommen`

/** The brief in German. */
export const germanBrief = ({ n, plural, join }: Grammar<"de">): BriefWords => ({
  brief: "Kurzfassung",
  wholeBrief: "Ganze Kurzfassung",
  briefLead: ({ kind, when }) =>
    kind === "callback"
      ? join(["Rückruf fällig", when === null ? null : `vereinbart: ${when}`], ", ")
      : join(["Nicht anrufen", when === null ? null : `seit: ${when}`], ", "),
  briefLeadShort: ({ kind }) => (kind === "callback" ? "Rückruf fällig" : "Nicht anrufen"),
  briefReached: ({ when, way, outcome }) =>
    `Zuletzt erreicht${when === null ? "" : ` ${when}`}: ${way}, ${outcome}`,
  briefReachedShort: ({ when }) => (when === null ? "Erreicht" : `Erreicht ${when}`),
  briefScore: ({ now, change, period }) =>
    change === null ? `Lead-Score ${now}` : `Lead-Score ${now}, ${change} (${period})`,
  briefScoreShort: ({ now }) => `Score ${now}`,
  briefAttempts: ({ count, answered }) =>
    join(
      [
        plural(count, { one: "# Versuch in 30 Tagen", other: "# Versuche in 30 Tagen" }),
        answeredText(answered, n),
      ],
      ", ",
    ),
  briefAttemptsShort: ({ count, answered }) =>
    join([`${n(count)} in 30 Tagen`, answeredText(answered, n)], ", "),
  briefOnly: ({ channel, period }) => `Nur ${join([channel, period], ", ")}`,
})
