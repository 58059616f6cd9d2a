import type { Interaction } from "../model/interaction"
import { type Merged, mergeDuplicates } from "../model/mergeDuplicates"
import type { Slices } from "./slices"

const ROWS_AT_ONCE = 1000

/**
 * `mergeDuplicates` in slices, of rows sorted newest first. Duplicates have the same time and so stand together: rows
 * are taken in lots that end where the time changes. The undated ones are one lot.
 */
export async function mergeInSlices(
  sorted: readonly Interaction[],
  slices: Slices,
): Promise<Merged> {
  if (!hasEqualTimes(sorted)) return { rows: sorted, merged: 0 }
  const kept: (readonly Interaction[])[] = []
  let merged = 0
  for (let start = 0; start < sorted.length;) {
    const end = lotEnd(sorted, start + ROWS_AT_ONCE)
    const lot = mergeDuplicates(sorted.slice(start, end))
    kept.push(lot.rows)
    merged += lot.merged
    const pause = slices.pause(end - start)
    if (pause !== null) await pause
    start = end
  }
  return { rows: kept.flat(), merged }
}

// Rows that no other shares its time with are each their own, and those of most replies are such.
function hasEqualTimes(sorted: readonly Interaction[]): boolean {
  let newer: Interaction["completedAt"] | undefined
  for (const { completedAt } of sorted) {
    if (completedAt === newer) return true
    newer = completedAt
  }
  return false
}

function lotEnd(sorted: readonly Interaction[], atLeast: number): number {
  let end = atLeast
  while (end < sorted.length && sorted[end]?.completedAt === sorted[end - 1]?.completedAt) end += 1
  return Math.min(end, sorted.length)
}
