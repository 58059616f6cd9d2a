import type { Interaction } from "./interaction"
import { isAnswered } from "./isAnswered"
import { monthNumber } from "./month"
import { isFailed } from "./outcome"
import type { IanaZone, MonthKey } from "./time"
import { monthNumberOf } from "./zone"

/** One month of the strip. Attempts that are neither answered nor failed (messages, unknown outcomes) are the rest. */
export interface MonthBar {
  readonly month: MonthKey
  readonly attempts: number
  readonly answered: number
  readonly failed: number
  /** The last lead score told in this month; null when none was: it is not carried over from another month. */
  readonly scoreAtEnd: number | null
}

/** The bars of the given months, in their order. `rows` newest first; undated ones and other months count nowhere. */
export function monthBars(
  rows: readonly Interaction[],
  months: readonly MonthKey[],
  zone: IanaZone,
): MonthBar[] {
  const bars = months.map((month) => ({
    month,
    attempts: 0,
    answered: 0,
    failed: 0,
    scoreAtEnd: null as number | null,
  }))
  const byNumber = new Map(bars.map((bar) => [monthNumber(bar.month), bar]))
  let number: number | null = null
  let bar: (typeof bars)[number] | undefined
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]
    const at = row?.completedAt ?? null
    if (row === undefined || at === null) continue
    const own = monthNumberOf(at, zone)
    if (own !== number) {
      number = own
      bar = byNumber.get(own)
    }
    if (bar === undefined) continue
    bar.attempts++
    if (isFailed(row.outcomeKind)) bar.failed++
    else if (isAnswered(row)) bar.answered++
    bar.scoreAtEnd ??= row.scoreAfter ?? row.scoreBefore
  }
  return bars
}
