import type { CallWords } from "../callWords"
import type { Grammar } from "../language"

/** The live call in German. */
export const germanCall = ({ plural }: Grammar<"de">): CallWords => ({
  liveCall: "Laufender Anruf",
  now: "Jetzt",
  runningTime: "Dauer",
  refreshing: (asOf) => `${asOf}, wird aktualisiert`,
  freshStatus: (count) =>
    plural(count, { one: "# neuer zum Anzeigen", other: "# neue zum Anzeigen" }),
  fresh: (count) => plural(count, { one: "# neuer", other: "# neue" }),
})
