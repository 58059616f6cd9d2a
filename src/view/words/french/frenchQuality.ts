import type { QualityWords } from "../qualityWords"
import type { Grammar } from "../language"

/** Data quality in French. */
export const frenchQuality = ({ n, plural, join }: Grammar<"fr">): QualityWords => ({
  quality: ({ repaired, merged, refused, cut }) =>
    `Données : ${join(
      [
        repaired === 0 ? null : `${n(repaired)} avec des champs qui diffèrent de l’envoi`,
        merged === 0
          ? null
          : plural(merged, {
              one: "# doublon exact fusionné",
              many: "# doublons exacts fusionnés",
              other: "# doublons exacts fusionnés",
            }),
        refused === 0
          ? null
          : plural(refused, {
              one: "# omise, illisible",
              many: "# omises, illisibles",
              other: "# omises, illisibles",
            }),
        cut === 0
          ? null
          : plural(cut, {
              one: "# omise, au-delà de la limite",
              many: "# omises, au-delà de la limite",
              other: "# omises, au-delà de la limite",
            }),
      ],
      " ; ",
    )}`,
  qualityDetails: "Qualité des données",
  qualityRepair: ({ field, reason, count }) => `${field} : ${reason}, ${n(count)} ×`,
  qualityMerged: (count) =>
    plural(count, {
      one: "# ligne identique en tout champ, fusionnée",
      many: "# de lignes identiques en tout champ, fusionnées",
      other: "# lignes identiques en tout champ, fusionnées",
    }),
  qualityRefused: (count) =>
    plural(count, {
      one: "# ligne entièrement illisible, omise",
      many: "# de lignes entièrement illisibles, omises",
      other: "# lignes entièrement illisibles, omises",
    }),
  qualityCut: (count) =>
    plural(count, {
      one: "# ligne au-delà de la limite du panneau, omise",
      many: "# de lignes au-delà de la limite du panneau, omises",
      other: "# lignes au-delà de la limite du panneau, omises",
    }),
  qualityReceived: (count) =>
    plural(count, { one: "# ligne reçue", many: "# de lignes reçues", other: "# lignes reçues" }),
})
