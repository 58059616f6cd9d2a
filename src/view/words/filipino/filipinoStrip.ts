import type { StripWords } from "../stripWords"
import type { Grammar } from "../language"

/** The month strip in Filipino. */
export const filipinoStrip = ({ n, plural, join }: Grammar<"fil">): StripWords => ({
  monthStrip: "Mga buwan",
  monthStripHint:
    "Pumipili ng buwan ang mga arrow key, ng range kapag may Shift; ipinapakita ng Escape ang lahat ng buwan.",
  monthBar: ({ month, attempts, answered, score }) =>
    join(
      [
        month,
        plural(attempts, { one: "# attempt", other: "# attempt" }),
        answered === null ? null : `${n(answered)} nasagot`,
        score === null ? null : `score ${score}`,
      ],
      ", ",
    ),
  monthNotLoaded: (month) => `${month}, hindi naka-load`,
  undatedLeftOut: (count) =>
    plural(count, {
      one: "# interaction na walang petsa ang hindi isinama: wala sa anumang buwan",
      other: "# interaction na walang petsa ang hindi isinama: wala sa anumang buwan",
    }),
})
