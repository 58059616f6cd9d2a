import type { StripWords } from "../stripWords"
import type { Grammar } from "../language"

/** The month strip in Brazilian Portuguese. */
export const portugueseStrip = ({ plural, join }: Grammar<"pt-BR">): StripWords => ({
  monthStrip: "Meses",
  monthStripHint: "As setas escolhem um mês, com Shift um intervalo; Escape mostra todos os meses.",
  monthBar: ({ month, attempts, answered, score }) =>
    join(
      [
        month,
        plural(attempts, { one: "# tentativa", many: "# de tentativas", other: "# tentativas" }),
        answered === null
          ? null
          : plural(answered, { one: "# atendida", many: "# atendidas", other: "# atendidas" }),
        score === null ? null : `score ${score}`,
      ],
      ", ",
    ),
  monthNotLoaded: (month) => `${month}, não carregado`,
  undatedLeftOut: (count) =>
    plural(count, {
      one: "# interação sem data fica de fora: não está em nenhum mês",
      many: "# de interações sem data ficam de fora: não estão em nenhum mês",
      other: "# interações sem data ficam de fora: não estão em nenhum mês",
    }),
})
