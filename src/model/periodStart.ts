import { subMonths } from "date-fns"
import { CALENDAR, calendarDay, startOfDay } from "./calendarDay"
import type { Context } from "./context"
import type { EpochMs } from "./time"

/**
 * When the last `months` months begin: the start of the day that many months before today, in the zone (ruling 6).
 * A day that the month lacks is its last: three months before 31 May begin on 28 or 29 February.
 */
export const periodStart = (months: number, { zone, now }: Context): EpochMs =>
  startOfDay(subMonths(calendarDay(now, zone), months, CALENDAR), zone)
