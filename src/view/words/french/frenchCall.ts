import type { CallWords } from "../callWords"
import type { Grammar } from "../language"

/** The live call in French. */
export const frenchCall = ({ plural }: Grammar<"fr">): CallWords => ({
  liveCall: "Appel en cours",
  now: "En cours",
  runningTime: "Durée",
  refreshing: (asOf) => `${asOf}, actualisation`,
  freshStatus: (count) =>
    plural(count, {
      one: "# nouvelle à afficher",
      many: "# nouvelles à afficher",
      other: "# nouvelles à afficher",
    }),
  fresh: (count) => plural(count, { one: "# nouvelle", many: "# nouvelles", other: "# nouvelles" }),
})
