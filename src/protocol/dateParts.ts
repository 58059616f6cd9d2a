import { WIRE_MONTHS } from "./wireMonth"

/** The parts of a date that a row tells beside its text; null where absent or not to be read. */
export interface DateParts {
  readonly day: number | null
  /** 1 to 12. */
  readonly month: number | null
  readonly year: number | null
}

const SHORTEST_NAME = 3

// Each name and each of its beginnings, in lower case: "may", "sep", "sept".
const MONTH_OF_NAME: ReadonlyMap<string, number> = new Map(
  WIRE_MONTHS.flatMap((name, index) =>
    Array.from({ length: name.length - SHORTEST_NAME + 1 }, (_, more) => [
      name.slice(0, SHORTEST_NAME + more).toLowerCase(),
      index + 1,
    ]),
  ),
)

const NO_PARTS: DateParts = { day: null, month: null, year: null }

// Rows come in the order of time: the day of the one before is nearly always this one's.
let last: { readonly told: readonly (string | null)[]; readonly parts: DateParts } = {
  told: [null, null, null],
  parts: NO_PARTS,
}

/** Reads `CallCompletedDate`, `…Month` and `…Year`: numerals, the month also by its English name or its beginning. */
export function readDateParts(
  day: string | null,
  month: string | null,
  year: string | null,
): DateParts {
  const { told } = last
  if (told[0] === day && told[1] === month && told[2] === year) return last.parts
  const parts = {
    day: numeral(day, 31),
    month: numeral(month, 12) ?? monthOfName(month),
    year: numeral(year, 9999),
  }
  last = { told: [day, month, year], parts }
  return parts
}

function numeral(text: string | null, highest: number): number | null {
  if (text === null || !/^\d{1,4}$/.test(text)) return null
  const number = Number(text)
  return number >= 1 && number <= highest ? number : null
}

function monthOfName(text: string | null): number | null {
  if (text === null) return null
  const name = text.endsWith(".") ? text.slice(0, -1) : text
  return MONTH_OF_NAME.get(name.toLowerCase()) ?? null
}

/** Whether every part that a row tells is that of this day. A year of two digits means the end of it. */
export const partsFit = (parts: DateParts, year: number, month: number, day: number): boolean =>
  (parts.day === null || parts.day === day) &&
  (parts.month === null || parts.month === month) &&
  (parts.year === null || parts.year === year || parts.year === year % 100)
