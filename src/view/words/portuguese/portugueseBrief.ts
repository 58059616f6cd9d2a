import type { BriefWords } from "../briefWords"
import type { Grammar } from "../language"

const ANSWERED = { one: "# atendida", many: "# atendidas", other: "# atendidas" }

const answeredText = (answered: number | null, plural: Grammar<"pt-BR">["plural"]): string | null =>
  answered === null ? null : answered === 0 ? "nenhuma atendida" : plural(answered, ANSWERED)

/** The brief in Brazilian Portuguese. */
export const portugueseBrief = ({ n, plural, join }: Grammar<"pt-BR">): BriefWords => ({
  brief: "Resumo",
  wholeBrief: "Resumo completo",
  briefLead: ({ kind, when }) =>
    kind === "callback"
      ? join(["Retorno pendente", when === null ? null : `combinado: ${when}`], ", ")
      : join(["Não ligar", when === null ? null : `desde: ${when}`], ", "),
  briefLeadShort: ({ kind }) => (kind === "callback" ? "Retorno pendente" : "Não ligar"),
  briefReached: ({ when, way, outcome }) =>
    `Último contato${when === null ? "" : ` ${when}`}: ${way}, ${outcome}`,
  briefReachedShort: ({ when }) => (when === null ? "Contatado" : `Contato: ${when}`),
  briefScore: ({ now, change, period }) =>
    change === null ? `Score do lead ${now}` : `Score do lead ${now}, ${change} em ${period}`,
  briefScoreShort: ({ now }) => `Score ${now}`,
  briefAttempts: ({ count, answered }) =>
    join(
      [
        plural(count, {
          one: "# tentativa em 30 dias",
          many: "# de tentativas em 30 dias",
          other: "# tentativas em 30 dias",
        }),
        answeredText(answered, plural),
      ],
      ", ",
    ),
  briefAttemptsShort: ({ count, answered }) =>
    join([`${n(count)} em 30 dias`, answeredText(answered, plural)], ", "),
  briefOnly: ({ channel, period }) => `Só ${join([channel, period], ", ")}`,
})
