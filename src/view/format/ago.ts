import { differenceInCalendarDays, differenceInCalendarMonths } from "date-fns"
import { CALENDAR, calendarDay } from "../../model/calendarDay"
import type { EpochMs, IanaZone } from "../../model/time"

const DAYS_IN_DAYS = 30
const MONTHS_IN_MONTHS = 24
const MONTHS_A_YEAR = 12

/**
 * Writes how long ago a day is in a locale: in calendar days of the zone up to a month, then in months and years. No
 * finer, so that what stands on screen changes at midnight and never under the eyes of whoever reads.
 */
export function agoIn(
  locale: string | undefined,
  zone: IanaZone,
): (day: EpochMs, from: EpochMs) => string {
  const format = new Intl.RelativeTimeFormat(locale, {
    numeric: "auto",
    style: styleFor(locale),
  })
  return (day, from) => {
    const then = calendarDay(day, zone)
    const now = calendarDay(from, zone)
    const days = differenceInCalendarDays(then, now, CALENDAR)
    if (Math.abs(days) <= DAYS_IN_DAYS) return format.format(days, "day")
    const months = differenceInCalendarMonths(then, now, CALENDAR)
    if (Math.abs(months) < MONTHS_IN_MONTHS) return format.format(months, "month")
    return format.format(Math.trunc(months / MONTHS_A_YEAR), "year")
  }
}

// The narrowest French form is a minus: "-3 j".
const styleFor = (locale: string | undefined): Intl.RelativeTimeFormatStyle =>
  /^fr\b/i.test(locale ?? "") ? "short" : "narrow"
