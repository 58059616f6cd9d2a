import type { Interaction } from "./interaction"
import { isFoldable } from "./isFoldable"

/**
 * Where the top of a long timeline may end: after the first row from number `least` on that never folds, so that no
 * streak is cut. `rows` newest first; at most their number.
 */
export function timelineTop(rows: readonly Interaction[], least: number): number {
  for (let end = least; end < rows.length; end += 1) {
    const row = rows[end - 1]
    if (row !== undefined && !isFoldable(row)) return end
  }
  return rows.length
}
