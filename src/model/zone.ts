import { monthOfNumber } from "./month"
import { epochMs, type EpochMs, type IanaZone, type MonthKey } from "./time"
import { zoneOffsetMs } from "./zoneOffset"

/** A reading of the wall clock in a zone. `month` is 1 to 12. */
export interface WallClock {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const DAY_MS = 86_400_000

/** What a clock on the wall in the zone shows at a moment. */
export function wallClock(moment: EpochMs, zone: IanaZone): WallClock {
  const shifted = new Date(moment + zoneOffsetMs(moment, zone))
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  }
}

/**
 * The moment at which the zone's wall clock shows `wall`. A reading that a change of the clocks skips is taken as if
 * the clocks had not changed yet (02:30 becomes 03:30); one that occurs twice means the first time.
 */
export function momentOf(wall: WallClock, zone: IanaZone): EpochMs {
  const asUtc = utcOf(wall)
  const before = zoneOffsetMs(epochMs(asUtc - DAY_MS), zone)
  const early = epochMs(asUtc - before)
  if (zoneOffsetMs(early, zone) === before) return early
  const after = zoneOffsetMs(epochMs(asUtc + DAY_MS), zone)
  const late = epochMs(asUtc - after)
  return zoneOffsetMs(late, zone) === after ? late : early
}

// Date.UTC reads years 0 to 99 as 1900 to 1999; setUTCFullYear doesn't.
function utcOf(wall: WallClock): number {
  const date = new Date(0)
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day)
  return date.setUTCHours(wall.hour, wall.minute, wall.second)
}

// No zone was ever further from UTC: what lies deeper in a month by UTC is in that month everywhere.
const FARTHEST_OFFSET_MS = 16 * 3_600_000
let innerFrom = 0
let innerTo = 0
let innerNumber = 0

/**
 * The number (`month.ts`) of a moment's calendar month in the zone. Rows come in the order of time, so the month of the
 * one before nearly always answers; only within hours of a month's ends the zone is asked.
 */
export function monthNumberOf(moment: EpochMs, zone: IanaZone): number {
  if (moment >= innerFrom && moment < innerTo) return innerNumber
  const shifted = new Date(moment + zoneOffsetMs(moment, zone))
  const year = shifted.getUTCFullYear()
  const month = shifted.getUTCMonth()
  innerFrom = Date.UTC(year, month) + FARTHEST_OFFSET_MS
  innerTo = Date.UTC(year, month + 1) - FARTHEST_OFFSET_MS
  innerNumber = year * 12 + month
  return innerNumber
}

/** The calendar month of a moment in the zone. */
export const monthOf = (moment: EpochMs, zone: IanaZone): MonthKey =>
  monthOfNumber(monthNumberOf(moment, zone))

/** Whether this browser knows the zone. */
export function isZone(name: string): name is IanaZone {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}
