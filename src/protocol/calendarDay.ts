const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether the calendar has that day, from the year 1 on. `month` is 1 to 12. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const days = DAYS[month - 1] ?? 0
  if (year < 1 || day < 1) return false
  return day <= (month === 2 && isLeap(year) ? 29 : days)
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
