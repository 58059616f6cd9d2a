import { findStreaks } from "./findStreaks"
import { type Gap, gapsBetween } from "./gapsBetween"
import type { Interaction } from "./interaction"
import { interactionKey } from "./interactionKey"
import { scoreJumps } from "./scoreJumps"
import type { EpochMs, IanaZone, MonthKey } from "./time"
import { monthOfNumber } from "./month"
import { monthNumberOf } from "./zone"

/** One line of the timeline, in the order of the screen. */
export type TimelineItem = MonthItem | RowItem | StreakItem | GapItem

/** A month's heading. `count`: the rows below it, folded ones counted singly. */
export interface MonthItem {
  readonly kind: "month"
  /** `"unknown"` for undated rows. */
  readonly month: MonthKey | "unknown"
  readonly count: number
}

/** One interaction. */
export interface RowItem {
  readonly kind: "row"
  readonly interaction: Interaction
  /** The lead score "changed between attempts" before this one (ruling 10). */
  readonly scoreJump: boolean
}

/** Several attempts as one line. When it is open its rows follow it as items of their own. */
export interface StreakItem {
  readonly kind: "streak"
  /** The same from one refresh to the next, also when a newer attempt joins. Holds customer data: for memory only. */
  readonly id: string
  readonly interactions: readonly Interaction[]
  readonly open: boolean
}

/** A silence of so many whole days before the line above it. */
export interface GapItem {
  readonly kind: "gap"
  readonly days: number
  readonly from: EpochMs
  /** When it ended: with the next interaction, or now. */
  readonly to: EpochMs
}

/** How the timeline is to be laid out. */
export interface TimelineOptions {
  readonly zone: IanaZone
  readonly now: EpochMs
  /** Silences of so many days or more are marked; null marks none. `DEFAULT_GAP_DAYS` unless set otherwise. */
  readonly gapDays: number | null
  /** The ids of the streaks that the agent has opened. */
  readonly openStreaks: ReadonlySet<string>
  /** Whether streaks fold at all. */
  readonly fold: boolean
  /** While a search is on every streak is open: all that is left are hits. */
  readonly searching: boolean
  /**
   * The whole journey, newest first, of which `rows` are what a filter left: silences and scores that changed between
   * attempts are judged by it, and marked only where both rows are shown. Left out: `rows` is the whole.
   */
  readonly journey?: readonly Interaction[]
  /** Only the rows before this place are laid out (`timelineTop`); the last heading counts its whole month. Left out: all. */
  readonly end?: number
}

const NO_GAPS: ReadonlyMap<Interaction, Gap> = new Map()

/** Days of silence from which a marker is shown. */
export const DEFAULT_GAP_DAYS = 14

/**
 * The timeline as a flat list, for display and windowing. `rows` newest first, undated last. Each row is in it once: as
 * an item of its own, or in a closed streak.
 */
export function timelineItems(
  rows: readonly Interaction[],
  options: TimelineOptions,
): TimelineItem[] {
  const { zone, now, gapDays, journey = rows, end = rows.length } = options
  const since = end < rows.length ? (rows[end - 1]?.completedAt ?? null) : null
  const gaps = gapDays === null ? NO_GAPS : gapsBetween(journey, { zone, now, gapDays, since })
  const jumps = scoreJumps(journey, since)
  const streaks = options.fold ? findStreaks(rows, { zone, gaps, jumps, end }) : []
  const nameStreak = streakNamer()
  const hasGaps = gaps.size > 0
  const hasJumps = jumps.size > 0

  const items: TimelineItem[] = []
  let heading: { kind: "month"; month: MonthKey | "unknown"; count: number } | null = null
  let headingNumber: number | null = null
  let nextStreak = 0
  let index = 0
  while (index < end) {
    const row = rows[index]
    if (row === undefined) break
    const gap = hasGaps ? gaps.get(row) : undefined
    if (gap !== undefined && gap.until === (rows[index - 1] ?? null)) {
      items.push({ kind: "gap", days: gap.days, from: gap.from, to: gap.to })
    }
    const number = numberOf(row, zone)
    if (heading === null || headingNumber !== number) {
      const month = number === null ? "unknown" : monthOfNumber(number)
      heading = { kind: "month", month, count: 0 }
      headingNumber = number
      items.push(heading)
    }
    const streak = streaks[nextStreak]
    if (streak?.start !== index) {
      items.push({ kind: "row", interaction: row, scoreJump: hasJumps && jumps.has(row) })
      heading.count++
      index++
      continue
    }
    const interactions = rows.slice(streak.start, streak.end)
    const id = nameStreak(interactions)
    const open = options.searching || options.openStreaks.has(id)
    items.push({ kind: "streak", id, interactions, open })
    for (const interaction of open ? interactions : []) {
      items.push({ kind: "row", interaction, scoreJump: false })
    }
    heading.count += interactions.length
    index = streak.end
    nextStreak++
  }
  if (heading !== null) heading.count += moreOfMonth(rows, end, headingNumber, zone)
  return items
}

// The number of a row's month; null of an undated one.
const numberOf = ({ completedAt }: Interaction, zone: IanaZone): number | null =>
  completedAt === null ? null : monthNumberOf(completedAt, zone)

// How many rows from a place on are of one month, or undated (null).
function moreOfMonth(
  rows: readonly Interaction[],
  from: number,
  number: number | null,
  zone: IanaZone,
): number {
  let index = from
  for (; index < rows.length; index++) {
    const row = rows[index]
    if (row === undefined || numberOf(row, zone) !== number) break
  }
  return index - from
}

// Named by its oldest attempt, so that the name stays when a newer one joins; numbered where two would share a name.
function streakNamer(): (interactions: readonly Interaction[]) => string {
  const used = new Map<string, number>()
  return (interactions) => {
    const oldest = interactions.at(-1)
    const key = oldest === undefined ? "" : interactionKey(oldest)
    const count = (used.get(key) ?? 0) + 1
    used.set(key, count)
    return `${key}#${count}`
  }
}
