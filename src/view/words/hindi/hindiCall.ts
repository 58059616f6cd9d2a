import type { CallWords } from "../callWords"
import type { Grammar } from "../language"

/** The live call in Hindi. */
export const hindiCall = ({ plural }: Grammar<"hi">): CallWords => ({
  liveCall: "चालू कॉल",
  now: "अभी",
  runningTime: "कॉल का समय",
  refreshing: (asOf) => `${asOf}, रीफ़्रेश हो रहा है`,
  freshStatus: (count) => plural(count, { one: "# नया दिखाने को", other: "# नए दिखाने को" }),
  fresh: (count) => plural(count, { one: "# नया", other: "# नए" }),
})
