import type { MonthRange } from "../../model/choice"
import { monthNumber } from "../../model/month"
import type { MonthKey } from "../../model/time"

/** What is chosen on the strip: the range, and the end of it that stays put while the other one is moved. */
export interface StripChoice {
  readonly range: MonthRange | null
  readonly anchor: MonthKey | null
}

/** The range that ends with these two months, in whichever order. */
export const rangeBetween = (a: MonthKey, b: MonthKey): MonthRange =>
  monthNumber(a) <= monthNumber(b) ? { first: a, last: b } : { first: b, last: a }

/** Whether a month lies in the range. */
export const isInRange = (month: MonthKey, range: MonthRange | null): boolean =>
  range !== null &&
  monthNumber(range.first) <= monthNumber(month) &&
  monthNumber(month) <= monthNumber(range.last)

/** A click on a month: it alone, or nothing when it was alone already. */
export const clickMonth = (month: MonthKey, { range }: StripChoice): StripChoice =>
  range !== null && range.first === month && range.last === month
    ? { range: null, anchor: null }
    : { range: rangeBetween(month, month), anchor: month }

/** A step onto a month, from which nothing is ever cleared. */
export const stepToMonth = (month: MonthKey): StripChoice => ({
  range: rangeBetween(month, month),
  anchor: month,
})

/**
 * Extends the range to a month, from its anchor. `from` is where the extension begins when nothing is chosen yet; a range
 * that was chosen elsewhere is held at its first month.
 */
export function extendTo(
  month: MonthKey,
  from: MonthKey,
  { range, anchor }: StripChoice,
): StripChoice {
  const held =
    range === null ? from : anchor === range.first || anchor === range.last ? anchor : range.first
  return { range: rangeBetween(held, month), anchor: held }
}

/**
 * Which month a key leads to from the one at `index` of `count`; null for a key that moves nothing. An arrow leads where it
 * points: to the newer month on the right, or on the left where the months run from the right.
 */
export function monthOfKey(
  key: string,
  index: number,
  count: number,
  direction: "ltr" | "rtl",
): number | null {
  const earlier = Math.max(0, index - 1)
  const later = Math.min(count - 1, index + 1)
  switch (key) {
    case "ArrowLeft":
      return direction === "ltr" ? earlier : later
    case "ArrowRight":
      return direction === "ltr" ? later : earlier
    case "Home":
      return 0
    case "End":
      return count - 1
    default:
      return null
  }
}
