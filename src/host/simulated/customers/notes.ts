import type { EpochMs, IanaZone } from "../../../model/time"
import { epochMs } from "../../../model/time"
import { wallClock } from "../../../model/zone"
import type { Random } from "../random"

const DAY_MS = 86_400_000
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const
const TIMES = ["10:00", "11:30", "14:00", "16:30", "18:00"] as const

/** Fills a wrap-up note's places: a sum, a working day within a week of the attempt, a time, a reference, the product. */
export function fillNote(
  note: string,
  random: Random,
  at: EpochMs,
  zone: IanaZone,
  product: string,
): string {
  const { year, month, day } = wallClock(epochMs(at + random.int(1, 6) * DAY_MS), zone)
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  const places: Readonly<Record<string, string>> = {
    amount: `£${random.int(2, 48) * 5}.00`,
    // Nobody promises anything for a Sunday: that becomes Monday.
    day: WEEKDAYS[Math.max(weekday, 1)] ?? "Mon",
    time: random.pick(TIMES),
    ref: `CS-${random.int(10_000, 99_999)}`,
    product,
  }
  return note.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place)
}
