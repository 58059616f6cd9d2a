import type { BriefWords } from "../briefWords"
import type { Grammar } from "../language"

const ANSWERED = { one: "# contestado", many: "# contestados", other: "# contestados" }

const answeredText = (answered: number | null, plural: Grammar<"es">["plural"]): string | null =>
  answered === null ? null : answered === 0 ? "ninguno contestado" : plural(answered, ANSWERED)

/** The brief in Spanish. */
export const spanishBrief = ({ n, plural, join }: Grammar<"es">): BriefWords => ({
  brief: "Resumen",
  wholeBrief: "Resumen completo",
  briefLead: ({ kind, when }) =>
    kind === "callback"
      ? join(["Rellamada pendiente", when === null ? null : `acordada: ${when}`], ", ")
      : join(["No llamar", when === null ? null : `desde: ${when}`], ", "),
  briefLeadShort: ({ kind }) => (kind === "callback" ? "Rellamada pendiente" : "No llamar"),
  briefReached: ({ when, way, outcome }) =>
    `Último contacto${when === null ? "" : ` ${when}`}: ${way}, ${outcome}`,
  briefReachedShort: ({ when }) => (when === null ? "Contactado" : `Contacto: ${when}`),
  briefScore: ({ now, change, period }) =>
    change === null
      ? `Puntuación del lead ${now}`
      : `Puntuación del lead ${now}, ${change} en ${period}`,
  briefScoreShort: ({ now }) => `Punt. ${now}`,
  briefAttempts: ({ count, answered }) =>
    join(
      [
        plural(count, {
          one: "# intento en 30 días",
          many: "# de intentos en 30 días",
          other: "# intentos en 30 días",
        }),
        answeredText(answered, plural),
      ],
      ", ",
    ),
  briefAttemptsShort: ({ count, answered }) =>
    join([`${n(count)} en 30 días`, answeredText(answered, plural)], ", "),
  briefOnly: ({ channel, period }) => `Solo ${join([channel, period], ", ")}`,
})
