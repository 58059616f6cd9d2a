import { type EpochMs, epochMs } from "../model/time"
import { FIELD } from "./rowFields"
import type { RowValues } from "./rowReader"
import { usualClockMs } from "./usualClock"

/** A date, or a part of one, that is longer is cut. */
export const MAX_DATE_LENGTH = 100

/** What the row before has settled about its day, for the rows of the same day that follow it. */
export interface DayBefore {
  /**
   * When a row was completed whose date is told in the very words of the row before; null where it isn't, or where its
   * time is spelt in another than the documented way. Such a row has nothing to repair in its date.
   */
  at(values: RowValues): EpochMs | null
  /** A row was read in full, without anything to repair; its day began at `midnight` and has one offset in all hours. */
  learn(values: RowValues, at: EpochMs, midnight: EpochMs): void
}

/**
 * Rows come in the order of time: of a long reply nearly all are of the day of the one before, in its words. What those
 * mean doesn't change within a reply, and so only the time is left to be read.
 */
export function createDayBefore(): DayBefore {
  // "5/12/2020 "; empty before any row was learnt.
  let words = ""
  let day: unknown
  let month: unknown
  let year: unknown
  let midnight = 0

  return {
    at(values) {
      const text = values[FIELD.CallCompletedTime]
      if (words === "" || typeof text !== "string" || !text.startsWith(words)) return null
      if (values[FIELD.CallCompletedDate] !== day) return null
      if (values[FIELD.CallCompletedMonth] !== month) return null
      if (values[FIELD.CallCompletedYear] !== year) return null
      if (!isPlain(values[FIELD.CallCompletedTimeFormat])) return null
      const timeMs = usualClockMs(text, words.length)
      return timeMs < 0 ? null : epochMs(midnight + timeMs)
    },
    learn(values, at, dayStart) {
      words = ""
      const text = values[FIELD.CallCompletedTime]
      if (typeof text !== "string") return
      const end = text.indexOf(" ") + 1
      if (end === 0 || usualClockMs(text, end) !== at - dayStart) return
      day = values[FIELD.CallCompletedDate]
      month = values[FIELD.CallCompletedMonth]
      year = values[FIELD.CallCompletedYear]
      if (!isPlain(day) || !isPlain(month) || !isPlain(year)) return
      words = text.slice(0, end)
      midnight = dayStart
    },
  }
}

// What needs no repair, whatever it says: other kinds of value are noted row by row.
const isPlain = (value: unknown): boolean =>
  value === undefined || (typeof value === "string" && value.length <= MAX_DATE_LENGTH)
