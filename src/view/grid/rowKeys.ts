import type { Interaction } from "../../model/interaction"
import { timelineKeys } from "../timeline/timelineKeys"

/**
 * The key of each row, the one that it has in the timeline: what is open in one view is open in the other. `rows` in the
 * order of the timeline, whatever the grid is sorted by.
 */
export function rowKeys(rows: readonly Interaction[]): ReadonlyMap<Interaction, string> {
  const keys = timelineKeys(
    rows.map((interaction) => ({ kind: "row", interaction, scoreJump: false })),
  )
  return new Map(rows.map((row, index) => [row, keys[index] ?? String(row.ordinal)]))
}
