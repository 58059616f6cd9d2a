import type { QualityWords } from "../qualityWords"
import type { Grammar } from "../language"

/** Data quality in Brazilian Portuguese. */
export const portugueseQuality = ({ n, plural, join }: Grammar<"pt-BR">): QualityWords => ({
  quality: ({ repaired, merged, refused, cut }) =>
    `Dados: ${join(
      [
        repaired === 0 ? null : `${n(repaired)} com campos diferentes do enviado`,
        merged === 0
          ? null
          : plural(merged, {
              one: "# duplicata exata unida",
              many: "# duplicatas exatas unidas",
              other: "# duplicatas exatas unidas",
            }),
        refused === 0
          ? null
          : plural(refused, {
              one: "# omitida, ilegível",
              many: "# omitidas, ilegíveis",
              other: "# omitidas, ilegíveis",
            }),
        cut === 0
          ? null
          : plural(cut, {
              one: "# omitida, acima do limite",
              many: "# omitidas, acima do limite",
              other: "# omitidas, acima do limite",
            }),
      ],
      "; ",
    )}`,
  qualityDetails: "Qualidade dos dados",
  qualityRepair: ({ field, reason, count }) => `${field}: ${reason}, ${n(count)} ×`,
  qualityMerged: (count) =>
    plural(count, {
      one: "# linha igual em todos os campos, unida",
      many: "# de linhas iguais em todos os campos, unidas",
      other: "# linhas iguais em todos os campos, unidas",
    }),
  qualityRefused: (count) =>
    plural(count, {
      one: "# linha totalmente ilegível, omitida",
      many: "# de linhas totalmente ilegíveis, omitidas",
      other: "# linhas totalmente ilegíveis, omitidas",
    }),
  qualityCut: (count) =>
    plural(count, {
      one: "# linha acima do limite do painel, omitida",
      many: "# de linhas acima do limite do painel, omitidas",
      other: "# linhas acima do limite do painel, omitidas",
    }),
  qualityReceived: (count) =>
    plural(count, {
      one: "# linha recebida",
      many: "# de linhas recebidas",
      other: "# linhas recebidas",
    }),
})
