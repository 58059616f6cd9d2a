import { type EpochMs, epochMs, type IanaZone } from "../model/time"
import { momentOf } from "../model/zone"

/** The moment of a day, at a time of day in milliseconds since midnight, or at its beginning. */
export type MomentOfDay = (
  year: number,
  month: number,
  day: number,
  timeMs: number | null,
) => EpochMs

/** A day, and whether all of its hours have one offset. */
interface DayStart {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly at: EpochMs
  readonly isPlain: boolean
}

const DAY_MS = 86_400_000

/**
 * Makes one for the rows of a reply, on the wall clock of a zone. They come in the order of time, so the day of the one
 * before is nearly always the next one's.
 */
export function createMomentOfDay(zone: IanaZone): MomentOfDay {
  let last: DayStart | null = null
  return (year, month, day, timeMs) => {
    const ms = timeMs ?? 0
    if (last === null || last.day !== day || last.month !== month || last.year !== year) {
      const at = momentAt(year, month, day, 0, zone)
      const end = momentAt(year, month, day, DAY_MS - 1000, zone)
      last = { year, month, day, at, isPlain: end - at === DAY_MS - 1000 }
    }
    return last.isPlain ? epochMs(last.at + ms) : momentAt(year, month, day, ms, zone)
  }
}

function momentAt(
  year: number,
  month: number,
  day: number,
  timeMs: number,
  zone: IanaZone,
): EpochMs {
  const seconds = Math.floor(timeMs / 1000)
  const wall = {
    year,
    month,
    day,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  }
  return epochMs(momentOf(wall, zone) + (timeMs % 1000))
}
