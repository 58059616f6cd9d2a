import type { QualityWords } from "../qualityWords"
import type { Grammar } from "../language"

/** Data quality in Filipino. */
export const filipinoQuality = ({ n, plural, join }: Grammar<"fil">): QualityWords => ({
  quality: ({ repaired, merged, refused, cut }) =>
    `Data: ${join(
      [
        repaired === 0 ? null : `${n(repaired)} may field na hindi ayon sa ipinadala`,
        merged === 0
          ? null
          : plural(merged, {
              one: "# eksaktong duplicate ang pinagsama",
              other: "# eksaktong duplicate ang pinagsama",
            }),
        refused === 0 ? null : `${n(refused)} hindi isinama, hindi mabasa`,
        cut === 0 ? null : `${n(cut)} hindi isinama, lampas sa limit`,
      ],
      "; ",
    )}`,
  qualityDetails: "Kalidad ng data",
  qualityRepair: ({ field, reason, count }) => `${field}: ${reason}, ${n(count)} ×`,
  qualityMerged: (count) => `${n(count)} row na magkapareho sa bawat field, pinagsama`,
  qualityRefused: (count) => `${n(count)} row na hindi talaga mabasa, hindi isinama`,
  qualityCut: (count) => `${n(count)} row na lampas sa limit ng panel, hindi isinama`,
  qualityReceived: (count) => `${n(count)} row ang natanggap`,
})
