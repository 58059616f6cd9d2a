import type { StripWords } from "../stripWords"
import type { Grammar } from "../language"

/** The month strip in French. */
export const frenchStrip = ({ plural, join }: Grammar<"fr">): StripWords => ({
  monthStrip: "Mois",
  monthStripHint:
    "Les flèches choisissent un mois, avec Maj une plage ; Échap affiche tous les mois.",
  monthBar: ({ month, attempts, answered, score }) =>
    join(
      [
        month,
        plural(attempts, { one: "# tentative", many: "# de tentatives", other: "# tentatives" }),
        answered === null
          ? null
          : plural(answered, { one: "# décrochée", many: "# décrochées", other: "# décrochées" }),
        score === null ? null : `score ${score}`,
      ],
      ", ",
    ),
  monthNotLoaded: (month) => `${month}, non chargé`,
  undatedLeftOut: (count) =>
    plural(count, {
      one: "# interaction sans date écartée : elle n’est dans aucun mois",
      many: "# d’interactions sans date écartées : elles ne sont dans aucun mois",
      other: "# interactions sans date écartées : elles ne sont dans aucun mois",
    }),
})
