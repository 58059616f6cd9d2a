import type { Gap } from "./gapsBetween"
import type { Interaction } from "./interaction"
import { isFoldable } from "./isFoldable"
import type { IanaZone } from "./time"
import { monthNumberOf } from "./zone"

/** A run of rows that fold into one: positions in the list, the end exclusive. */
export interface Streak {
  readonly start: number
  readonly end: number
}

/** What `findStreaks` must be told. */
export interface StreakOptions {
  readonly zone: IanaZone
  /** The silences of the journey: a streak ends at one, or folding would hide it. */
  readonly gaps: ReadonlyMap<Interaction, Gap>
  /** The interactions marked "changed between attempts", which folding would hide. */
  readonly jumps: ReadonlySet<Interaction>
  /** Only the rows before this place are looked at, where no streak may be cut. Left out: all. */
  readonly end?: number
}

/**
 * Two are enough: the one line in their place names direction, channel, kind of outcome, how many, and the first and
 * the last day, which for two is each one's own. A higher threshold would hide the days between from the start.
 */
const FEWEST = 2

/**
 * Neighbouring foldable attempts of the same direction, channel and kind of outcome, within one month of the zone, that
 * don't contradict each other in their score. `rows` newest first. In order, never overlapping.
 */
export function findStreaks(
  rows: readonly Interaction[],
  { zone, gaps, jumps, end: last = rows.length }: StreakOptions,
): readonly Streak[] {
  const streaks: Streak[] = []
  let start = 0
  let newer: Interaction | undefined
  let score: number | null = null
  const hasGaps = gaps.size > 0
  const hasJumps = jumps.size > 0
  const close = (end: number) => {
    if (end - start >= FEWEST) streaks.push({ start, end })
  }
  for (let index = 0; index < last; index++) {
    const row = rows[index]
    if (row === undefined) break
    const foldable = isFoldable(row) && !(hasJumps && jumps.has(row))
    const known = row.scoreAfter ?? row.scoreBefore
    const continues =
      foldable &&
      newer !== undefined &&
      areAlike(newer, row, zone) &&
      !(hasGaps && gaps.get(row)?.until === newer) &&
      (score === null || known === null || known === score)
    if (!continues) {
      close(index)
      start = foldable ? index : index + 1
      score = null
    }
    newer = foldable ? row : undefined
    score ??= foldable ? known : null
  }
  close(last)
  return streaks
}

const areAlike = (a: Interaction, b: Interaction, zone: IanaZone): boolean =>
  a.direction === b.direction &&
  a.channelId === b.channelId &&
  a.outcomeKind === b.outcomeKind &&
  a.completedAt !== null &&
  b.completedAt !== null &&
  monthNumberOf(a.completedAt, zone) === monthNumberOf(b.completedAt, zone)
