import { tzOffset } from "@date-fns/tz"
import { epochMs, type EpochMs, type IanaZone, monthKey, type MonthKey } from "./time"

/** A reading of the wall clock in a zone. `month` is 1 to 12. */
export interface WallClock {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const MAX_CACHED_DAYS = 20_000

type DayOffsets = Map<number, number | null>
const offsetsByZone = new Map<IanaZone, DayOffsets>()

/**
 * The zone's offset from UTC at a moment, in minutes (Kolkata: 330). Most days have one offset from end to end;
 * it is looked up once a day and kept, since asking `Intl` costs more than reading the row it is asked for.
 */
export function offsetMinutes(moment: EpochMs, zone: IanaZone): number {
  let days = offsetsByZone.get(zone)
  if (days === undefined || days.size > MAX_CACHED_DAYS) {
    days = new Map()
    offsetsByZone.set(zone, days)
  }
  const day = Math.floor(moment / DAY_MS)
  let offset = days.get(day)
  if (offset === undefined) {
    const start = offsetAt(day * DAY_MS, zone)
    offset = start === offsetAt((day + 1) * DAY_MS - 1, zone) ? start : null
    days.set(day, offset)
  }
  return offset ?? offsetAt(moment, zone)
}

// A zone that was checked with isZone has an offset at every moment that a Date can hold.
const offsetAt = (moment: number, zone: IanaZone): number => tzOffset(zone, new Date(moment))

/** What a clock on the wall in the zone shows at a moment. */
export function wallClock(moment: EpochMs, zone: IanaZone): WallClock {
  const shifted = new Date(moment + offsetMinutes(moment, zone) * MINUTE_MS)
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
  const before = offsetMinutes(epochMs(asUtc - DAY_MS), zone)
  const early = asUtc - before * MINUTE_MS
  if (offsetMinutes(epochMs(early), zone) === before) return epochMs(early)
  const after = offsetMinutes(epochMs(asUtc + DAY_MS), zone)
  const late = asUtc - after * MINUTE_MS
  return epochMs(offsetMinutes(epochMs(late), zone) === after ? late : early)
}

// Date.UTC reads years 0 to 99 as 1900 to 1999; setUTCFullYear doesn't.
function utcOf(wall: WallClock): number {
  const date = new Date(0)
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day)
  return date.setUTCHours(wall.hour, wall.minute, wall.second)
}

/** The calendar month of a moment in the zone. */
export function monthOf(moment: EpochMs, zone: IanaZone): MonthKey {
  const shifted = new Date(moment + offsetMinutes(moment, zone) * MINUTE_MS)
  return monthKey(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1)
}

/** Whether this browser knows the zone. */
export function isZone(name: string): name is IanaZone {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}
