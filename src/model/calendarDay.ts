import type { EpochMs, IanaZone } from "./time"
import { UtcDate } from "./utcDate"
import { momentOf, wallClock } from "./zone"

const NOON = 12

/** The context in which date-fns reckons on the dates of `calendarDay`. */
export const CALENDAR = { in: (value: number | string | Date) => new UtcDate(value) } as const

/**
 * The calendar day of a moment in the zone, as noon UTC of the day of that name. date-fns can count days and months on
 * it (with `CALENDAR`) whatever the zone's or the machine's clocks do; `startOfDay` leads back.
 */
export function calendarDay(moment: EpochMs, zone: IanaZone): Date {
  const { year, month, day } = wallClock(moment, zone)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(NOON)
  return date
}

/** The first moment of a `calendarDay` in the zone: midnight, or where a change of the clocks skips it, what follows. */
export const startOfDay = (day: Date, zone: IanaZone): EpochMs =>
  momentOf(
    {
      year: day.getUTCFullYear(),
      month: day.getUTCMonth() + 1,
      day: day.getUTCDate(),
      hour: 0,
      minute: 0,
      second: 0,
    },
    zone,
  )
