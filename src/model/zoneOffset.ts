import type { EpochMs, IanaZone } from "./time"

const SECOND_MS = 1000
const DAY_MS = 86_400_000
const MAX_CACHED_DAYS = 20_000

/** The zone's offset at the start of UTC days, by their number since 1970. */
type DayStarts = Map<number, number>
const startsByZone = new Map<IanaZone, DayStarts>()
const formats = new Map<IanaZone, Intl.DateTimeFormat>()

/**
 * The zone's offset from UTC at a moment, in milliseconds, whole (Kolkata: 19,800,000). Most days have one offset from
 * end to end; that of their starts is looked up once and kept, since asking `Intl` costs more than reading the row it is
 * asked for. NaN for a moment that a Date can't hold.
 */
export function zoneOffsetMs(moment: EpochMs, zone: IanaZone): number {
  let starts = startsByZone.get(zone)
  if (starts === undefined || starts.size > MAX_CACHED_DAYS) {
    starts = new Map()
    startsByZone.set(zone, starts)
  }
  const day = Math.floor(moment / DAY_MS)
  const offset = offsetAtStart(day, zone, starts)
  return offset === offsetAtStart(day + 1, zone, starts) ? offset : lookUp(moment, zone)
}

function offsetAtStart(day: number, zone: IanaZone, starts: DayStarts): number {
  let offset = starts.get(day)
  if (offset === undefined) {
    offset = lookUp(day * DAY_MS, zone)
    starts.set(day, offset)
  }
  return offset
}

// "GMT+05:30", "GMT-00:01:15" before clocks were standardised, plain "GMT" for none. Read here rather than by
// @date-fns/tz's tzOffset, which turns the sign of offsets between -01:00 and 0 (1.5.0).
const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/

function lookUp(moment: number, zone: IanaZone): number {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" })
    formats.set(zone, format)
  }
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return Number.NaN
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = OFFSET.exec(format.format(date)) ?? []
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * SECOND_MS
  return sign === "-" ? -size : size
}
