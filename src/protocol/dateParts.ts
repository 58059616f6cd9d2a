import { WIRE_MONTHS } from "./wireMonth"

/** The parts of a date that a row tells beside its text; null where absent or not to be read. */
export interface DateParts {
  readonly day: number | null
  /** 1 to 12. */
  readonly month: number | null
  readonly year: number | null
}

const MONTHS = WIRE_MONTHS.map((name) => name.toLowerCase())
const SHORTEST_NAME = 3

/** Reads `CallCompletedDate`, `…Month` and `…Year`: numerals, the month also by its English name or its beginning. */
export const readDateParts = (
  day: string | null,
  month: string | null,
  year: string | null,
): DateParts => ({
  day: numeral(day, 31),
  month: numeral(month, 12) ?? monthOfName(month),
  year: numeral(year, 9999),
})

function numeral(text: string | null, highest: number): number | null {
  if (text === null || !/^\d{1,4}$/.test(text)) return null
  const number = Number(text)
  return number >= 1 && number <= highest ? number : null
}

function monthOfName(text: string | null): number | null {
  const name = text?.toLowerCase().replace(/\.$/, "") ?? ""
  if (name.length < SHORTEST_NAME) return null
  const index = MONTHS.findIndex((month) => month.startsWith(name))
  return index === -1 ? null : index + 1
}

/** Whether every part that a row tells is that of this day. A year of two digits means the end of it. */
export const partsFit = (parts: DateParts, year: number, month: number, day: number): boolean =>
  (parts.day === null || parts.day === day) &&
  (parts.month === null || parts.month === month) &&
  (parts.year === null || parts.year === year || (parts.year < 100 && parts.year === year % 100))
