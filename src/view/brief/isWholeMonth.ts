import { subDays } from "date-fns"
import { CALENDAR, calendarDay, startOfDay } from "../../model/calendarDay"
import type { Context } from "../../model/context"
import { periodStart } from "../../model/periodStart"

const RECENT_DAYS = 30

/** Whether a period holds the last 30 days: one month in February and March doesn't. */
export const isWholeMonth = (months: number, context: Context): boolean =>
  periodStart(months, context) <=
  startOfDay(subDays(calendarDay(context.now, context.zone), RECENT_DAYS, CALENDAR), context.zone)
