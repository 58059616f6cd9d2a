import type { StripWords } from "../stripWords"
import type { Grammar } from "../language"

/** The month strip in Spanish. */
export const spanishStrip = ({ plural, join }: Grammar<"es">): StripWords => ({
  monthStrip: "Meses",
  monthStripHint:
    "Las flechas eligen un mes, con Mayús un intervalo; Escape muestra todos los meses.",
  monthBar: ({ month, attempts, answered, score }) =>
    join(
      [
        month,
        plural(attempts, { one: "# intento", many: "# de intentos", other: "# intentos" }),
        answered === null
          ? null
          : plural(answered, {
              one: "# contestado",
              many: "# contestados",
              other: "# contestados",
            }),
        score === null ? null : `puntuación ${score}`,
      ],
      ", ",
    ),
  monthNotLoaded: (month) => `${month}, sin cargar`,
  undatedLeftOut: (count) =>
    plural(count, {
      one: "# interacción sin fecha queda fuera: no está en ningún mes",
      many: "# de interacciones sin fecha quedan fuera: no están en ningún mes",
      other: "# interacciones sin fecha quedan fuera: no están en ningún mes",
    }),
})
