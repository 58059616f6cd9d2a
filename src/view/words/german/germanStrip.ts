import type { StripWords } from "../stripWords"
import type { Grammar } from "../language"

/** The month strip in German. */
export const germanStrip = ({ n, plural, join }: Grammar<"de">): StripWords => ({
  monthStrip: "Monate",
  monthStripHint:
    "Pfeiltasten wählen einen Monat, mit Umschalt einen Bereich; Escape zeigt alle Monate.",
  monthBar: ({ month, attempts, answered, score }) =>
    join(
      [
        month,
        plural(attempts, { one: "# Versuch", other: "# Versuche" }),
        answered === null ? null : `${n(answered)} angenommen`,
        score === null ? null : `Score ${score}`,
      ],
      ", ",
    ),
  monthNotLoaded: (month) => `${month}, nicht geladen`,
  undatedLeftOut: (count) =>
    plural(count, {
      one: "# Kontakt ohne Datum bleibt draußen: er liegt in keinem Monat",
      other: "# Kontakte ohne Datum bleiben draußen: sie liegen in keinem Monat",
    }),
})
