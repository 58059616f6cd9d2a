import type { EpochMs } from "../model/time"
import { epochMs } from "../model/time"
import { isCalendarDay } from "./calendarDay"
import { clockMs, readTimeOfDay } from "./timeOfDay"

/** How day and month of a text are written: which of the two fixed patterns, since each can have an order of its own. */
export type DateForm = "separated" | "unseparated"

/** What a date's text says by itself. `timeMs` is the time of day since midnight; null where the text has none. */
export type DateText =
  | { readonly kind: "moment"; readonly at: EpochMs }
  | {
      readonly kind: "day"
      readonly year: number
      readonly month: number
      readonly day: number
      readonly timeMs: number | null
    }
  | {
      /** Two numbers, one of which is the day and the other the month. */
      readonly kind: "unsettled"
      readonly form: DateForm
      readonly year: number
      readonly first: number
      readonly second: number
      readonly timeMs: number | null
    }

const MAX_LENGTH = 64
// The documented form, and so that of nearly every row: one look at the text instead of two. No other reading than by
// the general patterns below.
const USUAL = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2}) ([AP])M$/
// Separated by one and the same of `/`, `-` and `.`; then a time after blanks, a comma or a T.
const DAY_OR_MONTH_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[,\sT]\s*(.*))?$/i
const UNSEPARATED = /^(\d{2})(\d{2})(\d{4})(?:[,\sT]\s*(.*))?$/i
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[,\sT]\s*(.*))?$/i
const OFFSET = /(?:(Z)|([+-])(\d{2})(?::?(\d{2}))?)$/i
const MINUTE_MS = 60_000
const MAX_OFFSET_MINUTES = 14 * 60

/**
 * Reads a date's text by fixed patterns: `M/D/YYYY` or `D/M/YYYY` with a 12- or 24-hour time, the same with dashes or
 * dots, unseparated `DDMMYYYY HH:mm:ss`, and ISO 8601 with or without an offset. Null when it fits none, or when its
 * time or its day doesn't exist.
 */
export function readDateText(text: string): DateText | null {
  if (text.length > MAX_LENGTH) return null
  const usual = USUAL.exec(text)
  if (usual !== null) {
    const timeMs = clockMs(usual[4], usual[5], usual[6], usual[7])
    return timeMs === null ? null : unsettledOf("separated", usual[1], usual[2], usual[3], timeMs)
  }
  const separated = DAY_OR_MONTH_FIRST.exec(text)
  if (separated !== null) {
    return unsettled("separated", separated[1], separated[3], separated[4], separated[5])
  }
  const unseparated = UNSEPARATED.exec(text)
  if (unseparated !== null) {
    return unsettled("unseparated", unseparated[1], unseparated[2], unseparated[3], unseparated[4])
  }
  const yearFirst = YEAR_FIRST.exec(text)
  return yearFirst === null ? null : readYearFirst(yearFirst)
}

function unsettled(
  form: DateForm,
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  time: string | undefined,
): DateText | null {
  const timeMs = timeOf(time)
  return timeMs === undefined ? null : unsettledOf(form, first, second, year, timeMs)
}

const unsettledOf = (
  form: DateForm,
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  timeMs: number | null,
): DateText => ({
  kind: "unsettled",
  form,
  year: Number(year),
  first: Number(first),
  second: Number(second),
  timeMs,
})

function readYearFirst(match: RegExpExecArray): DateText | null {
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const time = match[5] ?? ""
  const offset = OFFSET.exec(time)
  const timeMs = timeOf(offset === null ? time : time.slice(0, offset.index))
  if (timeMs === undefined || !isCalendarDay(year, month, day)) return null
  if (offset === null || timeMs === null) return { kind: "day", year, month, day, timeMs }
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day)
  const minutes = Number(offset[3] ?? 0) * 60 + Number(offset[4] ?? 0)
  if (minutes > MAX_OFFSET_MINUTES) return null
  const east = offset[2] === "-" ? -minutes : minutes
  return { kind: "moment", at: epochMs(midnight + timeMs - east * MINUTE_MS) }
}

// Undefined when there is a time that can't be read, null when there is none.
function timeOf(text: string | undefined): number | null | undefined {
  if (text === undefined || text === "") return null
  return readTimeOfDay(text) ?? undefined
}
