import type { EpochMs, IanaZone } from "./time"

const SECOND_MS = 1000
const DAY_MS = 86_400_000
const MAX_CACHED_DAYS = 20_000

/** The zone's offset on each UTC day since 1970; null on a day on which it changes. */
type DayOffsets = Map<number, number | null>
const offsetsByZone = new Map<IanaZone, DayOffsets>()
const formats = new Map<IanaZone, Intl.DateTimeFormat>()

/**
 * The zone's offset from UTC at a moment, in milliseconds, whole (Kolkata: 19,800,000). Most days have one offset from
 * end to end; it is looked up once a day and kept, since asking `Intl` costs more than reading the row it is asked for.
 * NaN for a moment that a Date can't hold.
 */
export function zoneOffsetMs(moment: EpochMs, zone: IanaZone): number {
  let days = offsetsByZone.get(zone)
  if (days === undefined || days.size > MAX_CACHED_DAYS) {
    days = new Map()
    offsetsByZone.set(zone, days)
  }
  const day = Math.floor(moment / DAY_MS)
  let offset = days.get(day)
  if (offset === undefined) {
    const start = lookUp(day * DAY_MS, zone)
    offset = start === lookUp((day + 1) * DAY_MS - 1, zone) ? start : null
    days.set(day, offset)
  }
  return offset ?? lookUp(moment, zone)
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
