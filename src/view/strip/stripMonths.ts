import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import { monthNumber } from "../../model/month"
import { type MonthBar, monthBars } from "../../model/monthBars"
import { monthsOfPeriod } from "../../model/monthsOfPeriod"
import { periodStart } from "../../model/periodStart"
import { type ScorePoint, scoreSeries } from "../../model/scoreSeries"
import { monthNumberOf } from "../../model/zone"

/** What the strip shows of a period. */
export interface StripMonths {
  /** One bar for each calendar month that the period touches, oldest first: thirteen for twelve months (ruling 6). */
  readonly bars: readonly StripBar[]
  /** The most attempts that a month has: the height of the strip. */
  readonly most: number
  /** How many rows have no date, and so are in no month. */
  readonly undated: number
  /** The course of the score; of very many the extremes. */
  readonly points: readonly ScorePoint[]
  /** How many scores there are. */
  readonly scores: number
}

/** A line of more points would be no other line at this size. */
const MAX_POINTS = 160

/** One month. */
export interface StripBar extends MonthBar {
  /** Whether the desktop was asked for this month, if only for a part of it. */
  readonly loaded: boolean
}

/** Derives the strip. `rows` are all of the period, newest first; `heldMonths` is what the desktop was asked for. */
export function stripMonths(
  rows: readonly Interaction[],
  months: number,
  heldMonths: number,
  context: Context,
): StripMonths {
  const firstHeld = monthNumberOf(periodStart(heldMonths, context), context.zone)
  const bars = monthBars(rows, monthsOfPeriod(months, context), context.zone).map((bar) => ({
    ...bar,
    loaded: monthNumber(bar.month) >= firstHeld,
  }))
  const scores = scoreSeries(rows, MAX_POINTS)
  return {
    bars,
    most: bars.reduce((most, { attempts }) => Math.max(most, attempts), 0),
    // They stand last.
    undated: rows.length - 1 - rows.findLastIndex(({ completedAt }) => completedAt !== null),
    points: scores.points,
    scores: scores.count,
  }
}
