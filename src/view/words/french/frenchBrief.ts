import type { BriefWords } from "../briefWords"
import type { Grammar } from "../language"

const ANSWERED = { one: "# décrochée", many: "# décrochées", other: "# décrochées" }

const answeredText = (answered: number | null, plural: Grammar<"fr">["plural"]): string | null =>
  answered === null ? null : answered === 0 ? "aucune décrochée" : plural(answered, ANSWERED)

/** The brief in French. */
export const frenchBrief = ({ n, plural, join }: Grammar<"fr">): BriefWords => ({
  brief: "Résumé",
  wholeBrief: "Résumé complet",
  briefLead: ({ kind, when }) =>
    kind === "callback"
      ? join(["Rappel à faire", when === null ? null : `convenu : ${when}`], ", ")
      : join(["Ne pas appeler", when === null ? null : `depuis : ${when}`], ", "),
  briefLeadShort: ({ kind }) => (kind === "callback" ? "Rappel à faire" : "Ne pas appeler"),
  briefReached: ({ when, way, outcome }) =>
    `Dernier contact${when === null ? "" : ` ${when}`} : ${way}, ${outcome}`,
  briefReachedShort: ({ when }) => (when === null ? "Joint" : `Joint : ${when}`),
  briefScore: ({ now, change, period }) =>
    change === null ? `Score du lead ${now}` : `Score du lead ${now}, ${change} sur ${period}`,
  briefScoreShort: ({ now }) => `Score ${now}`,
  briefAttempts: ({ count, answered }) =>
    join(
      [
        plural(count, {
          one: "# tentative en 30 jours",
          many: "# de tentatives en 30 jours",
          other: "# tentatives en 30 jours",
        }),
        answeredText(answered, plural),
      ],
      ", ",
    ),
  briefAttemptsShort: ({ count, answered }) =>
    join([`${n(count)} en 30 jours`, answeredText(answered, plural)], ", "),
  briefOnly: ({ channel, period }) => `${join([channel, period], ", ")} uniquement`,
})
