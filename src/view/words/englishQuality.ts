import { plural } from "./plural"
import type { QualityFacts, QualityWords } from "./qualityWords"

const PARTS: readonly (readonly [keyof QualityFacts, (count: number) => string])[] = [
  ["repaired", (count) => `${count} with fields not as sent`],
  ["merged", (count) => `${plural(count, "exact duplicate", "exact duplicates")} merged`],
  ["refused", (count) => `${count} left out, unreadable`],
  ["cut", (count) => `${count} left out, over the limit`],
]

/** Data quality in English. */
export const englishQuality: QualityWords = {
  quality: (facts) =>
    `Data: ${PARTS.flatMap(([key, say]) => (facts[key] === 0 ? [] : [say(facts[key])])).join("; ")}`,
  qualityDetails: "Data quality",
  qualityRepair: ({ field, reason, count }) => `${field}: ${reason}, ${count} ×`,
  qualityMerged: (count) => `${plural(count, "row", "rows")} equal in every field, merged`,
  qualityRefused: (count) =>
    `${plural(count, "row", "rows")} that could not be read at all, left out`,
  qualityCut: (count) => `${plural(count, "row", "rows")} beyond the limit of the panel, left out`,
  qualityReceived: (count) => `${plural(count, "row", "rows")} received`,
}
