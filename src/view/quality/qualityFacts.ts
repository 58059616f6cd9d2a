import type { Journey } from "../../model/journey"
import type { QualityFacts } from "../words/qualityWords"

/** How many rows of an answer are not as they were sent; null when all are. Counts only, never values. */
export function qualityFacts({ interactions, quality }: Journey): QualityFacts | null {
  const repaired = interactions.reduce(
    (count, { repairs }) => (repairs === null ? count : count + 1),
    0,
  )
  const { duplicates: merged, refused, cut } = quality
  return repaired + merged + refused + cut === 0 ? null : { repaired, merged, refused, cut }
}
