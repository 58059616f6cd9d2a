import type { Interaction } from "./interaction"
import type { EpochMs, IanaZone } from "./time"
import { zoneOffsetMs } from "./zoneOffset"

/** A time in which nobody reached for anybody. */
export interface Gap {
  /** Whole days by the zone's wall clock: from noon to noon is one, also when the clocks change between. */
  readonly days: number
  readonly from: EpochMs
  readonly to: EpochMs
  /** The interaction that ended it; null for the silence that lasts until now. */
  readonly until: Interaction | null
}

/** What `gapsBetween` must be told. */
export interface GapOptions {
  readonly zone: IanaZone
  readonly now: EpochMs
  /** A silence of so many days or more is a gap. */
  readonly gapDays: number
  /** Silences that began before are left out, and older rows not looked at. Left out itself: all are in. */
  readonly since?: EpochMs | null
}

const DAY_MS = 86_400_000

/**
 * The silences in a journey, by the interaction after which they began. `rows` is the whole journey, newest first:
 * between two rows that a filter left there may have been others, and so no silence. Undated rows are passed over.
 */
export function gapsBetween(
  rows: readonly Interaction[],
  { zone, now, gapDays, since = null }: GapOptions,
): ReadonlyMap<Interaction, Gap> {
  const gaps = new Map<Interaction, Gap>()
  // A change of the clocks makes a wall-clock day at most that much shorter; shorter times need no look at the zone.
  const shortest = (gapDays - 1) * DAY_MS
  let until: Interaction | null = null
  let to = now
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]
    const from = row?.completedAt ?? null
    if (row === undefined || from === null) continue
    if (since !== null && from < since) break
    if (to - from >= shortest) {
      const days = Math.floor((wallMs(to, zone) - wallMs(from, zone)) / DAY_MS)
      if (days >= gapDays) gaps.set(row, { days, from, to, until })
    }
    until = row
    to = from
  }
  return gaps
}

const wallMs = (moment: EpochMs, zone: IanaZone): number => moment + zoneOffsetMs(moment, zone)
