import type { Interaction } from "./interaction"

/**
 * The rows in the order of the timeline: dated ones newest first, equal times by their place in the reply; then the
 * undated ones by their place in the reply (fault 24: a date that can't be read moves its row, never drops it).
 */
export const sortNewestFirst = (rows: readonly Interaction[]): Interaction[] =>
  rows.toSorted(newestFirst)

function newestFirst(a: Interaction, b: Interaction): number {
  if (a.completedAt === b.completedAt) return a.ordinal - b.ordinal
  if (a.completedAt === null) return 1
  if (b.completedAt === null) return -1
  return b.completedAt - a.completedAt
}
