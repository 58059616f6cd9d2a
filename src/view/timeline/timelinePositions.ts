import type { TimelineItem } from "../../model/timelineItems"

/** Each entry's place among all interactions, from 1; folded ones count singly, as the status line counts them. */
export function timelinePositions(items: readonly TimelineItem[]): readonly number[] {
  let next = 1
  return items.map((item) => {
    const position = next
    if (item.kind === "row") next += 1
    // The rows of an open streak follow it and count themselves.
    if (item.kind === "streak" && !item.open) next += item.interactions.length
    return position
  })
}
