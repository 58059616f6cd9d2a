import { plural } from "./plural"
import type { StripWords } from "./stripWords"

/** The month strip in English. */
export const englishStrip: StripWords = {
  monthStrip: "Months",
  monthStripHint: "Arrow keys choose a month, with Shift a range; Escape shows all months.",
  monthBar: ({ month, attempts, answered, score }) =>
    [
      month,
      plural(attempts, "attempt", "attempts"),
      answered === null ? null : `${answered} answered`,
      score === null ? null : `score ${score}`,
    ]
      .filter((part) => part !== null)
      .join(", "),
  monthNotLoaded: (month) => `${month}, not loaded`,
  undatedLeftOut: (count) =>
    `${plural(count, "interaction", "interactions")} without a date left out: in no month`,
}
