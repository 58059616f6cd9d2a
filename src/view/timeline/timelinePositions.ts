import type { TimelineItem } from "../../model/timelineItems"

/** Each entry's place among all interactions, from 1; folded ones count singly, as the status line counts them. */
export function timelinePositions(items: readonly TimelineItem[]): Int32Array {
  const positions = new Int32Array(items.length)
  let next = 1
  let index = 0
  for (const item of items) {
    positions[index] = next
    index += 1
    if (item.kind === "row") next += 1
    // The rows of an open streak follow it and count themselves.
    else if (item.kind === "streak" && !item.open) next += item.interactions.length
  }
  return positions
}
