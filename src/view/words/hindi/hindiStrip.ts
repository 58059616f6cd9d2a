import type { StripWords } from "../stripWords"
import type { Grammar } from "../language"

/** The month strip in Hindi. */
export const hindiStrip = ({ plural, join }: Grammar<"hi">): StripWords => ({
  monthStrip: "महीने",
  monthStripHint: "तीर कुंजियाँ महीना चुनती हैं, Shift के साथ सीमा; Escape सभी महीने दिखाती है।",
  monthBar: ({ month, attempts, answered, score }) =>
    join(
      [
        month,
        plural(attempts, { one: "# प्रयास", other: "# प्रयास" }),
        answered === null ? null : plural(answered, { one: "# उठा", other: "# उठे" }),
        score === null ? null : `स्कोर ${score}`,
      ],
      ", ",
    ),
  monthNotLoaded: (month) => `${month}, लोड नहीं`,
  undatedLeftOut: (count) =>
    plural(count, {
      one: "बिना तारीख का # इंटरैक्शन बाहर: किसी महीने में नहीं",
      other: "बिना तारीख के # इंटरैक्शन बाहर: किसी महीने में नहीं",
    }),
})
