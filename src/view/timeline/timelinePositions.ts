import type { TimelineItem } from "../../model/timelineItems"

/**
 * Tells an entry's place among all interactions, from 1; folded ones count singly, as the status line counts them.
 * Counted as far as it was asked for: what a long list shows first stands at its top.
 */
export function timelinePositions(items: readonly TimelineItem[]): (index: number) => number {
  const positions: number[] = []
  let next = 1
  return (index) => {
    while (positions.length <= index) {
      const item = items[positions.length]
      if (item === undefined) return next
      positions.push(next)
      if (item.kind === "row") next += 1
      // The rows of an open streak follow it and count themselves.
      else if (item.kind === "streak" && !item.open) next += item.interactions.length
    }
    return positions[index] ?? next
  }
}
