import type { CallWords } from "../callWords"
import type { Grammar } from "../language"

/** The live call in Spanish. */
export const spanishCall = ({ plural }: Grammar<"es">): CallWords => ({
  liveCall: "Llamada en curso",
  now: "Ahora",
  runningTime: "Duración",
  refreshing: (asOf) => `${asOf}, actualizando`,
  freshStatus: (count) =>
    plural(count, {
      one: "# nueva por mostrar",
      many: "# nuevas por mostrar",
      other: "# nuevas por mostrar",
    }),
  fresh: (count) => plural(count, { one: "# nueva", many: "# nuevas", other: "# nuevas" }),
})
