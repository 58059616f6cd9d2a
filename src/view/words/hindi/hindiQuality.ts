import type { QualityWords } from "../qualityWords"
import type { Grammar } from "../language"

/** Data quality in Hindi. */
export const hindiQuality = ({ n, plural, join }: Grammar<"hi">): QualityWords => ({
  quality: ({ repaired, merged, refused, cut }) =>
    `डेटा: ${join(
      [
        repaired === 0 ? null : `${n(repaired)} के फ़ील्ड भेजे गए से अलग`,
        merged === 0
          ? null
          : plural(merged, { one: "# हूबहू दोहराव मिलाया", other: "# हूबहू दोहराव मिलाए" }),
        refused === 0 ? null : plural(refused, { one: "# छोड़ा, अपठनीय", other: "# छोड़े, अपठनीय" }),
        cut === 0 ? null : plural(cut, { one: "# छोड़ा, सीमा से ऊपर", other: "# छोड़े, सीमा से ऊपर" }),
      ],
      "; ",
    )}`,
  qualityDetails: "डेटा गुणवत्ता",
  qualityRepair: ({ field, reason, count }) => `${field}: ${reason}, ${n(count)} ×`,
  qualityMerged: (count) =>
    plural(count, {
      one: "# पंक्ति हर फ़ील्ड में समान, मिलाई गई",
      other: "# पंक्तियाँ हर फ़ील्ड में समान, मिलाई गईं",
    }),
  qualityRefused: (count) =>
    plural(count, {
      one: "# पंक्ति बिल्कुल नहीं पढ़ी जा सकी, छोड़ी गई",
      other: "# पंक्तियाँ बिल्कुल नहीं पढ़ी जा सकीं, छोड़ी गईं",
    }),
  qualityCut: (count) =>
    plural(count, {
      one: "# पंक्ति पैनल की सीमा से ऊपर, छोड़ी गई",
      other: "# पंक्तियाँ पैनल की सीमा से ऊपर, छोड़ी गईं",
    }),
  qualityReceived: (count) => plural(count, { one: "# पंक्ति मिली", other: "# पंक्तियाँ मिलीं" }),
})
