import type { Context } from "./context"
import { monthOfNumber } from "./month"
import { periodStart } from "./periodStart"
import type { MonthKey } from "./time"
import { monthNumberOf } from "./zone"

/** The calendar months that the last `months` months touch, oldest first: thirteen for twelve (ruling 6). */
export function monthsOfPeriod(months: number, context: Context): MonthKey[] {
  const first = monthNumberOf(periodStart(months, context), context.zone)
  const last = monthNumberOf(context.now, context.zone)
  return Array.from({ length: last - first + 1 }, (_, index) => monthOfNumber(first + index))
}
