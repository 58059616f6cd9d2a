import { monthKey, type MonthKey } from "./time"

const MONTHS_A_YEAR = 12
const MAX_CACHED_KEYS = 5_000
const keys = new Map<number, MonthKey>()

/** A month as a whole number, so that months can be counted and compared: `"2020-05"` is 2020 × 12 + 4. */
export const monthNumber = (key: MonthKey): number =>
  Number(key.slice(0, -3)) * MONTHS_A_YEAR + Number(key.slice(-2)) - 1

/** The key of a month's number. Kept once made: it is asked for on every row. */
export function monthOfNumber(number: number): MonthKey {
  let key = keys.get(number)
  if (key === undefined) {
    const year = Math.floor(number / MONTHS_A_YEAR)
    key = monthKey(year, number - year * MONTHS_A_YEAR + 1)
    if (keys.size >= MAX_CACHED_KEYS) keys.clear()
    keys.set(number, key)
  }
  return key
}
