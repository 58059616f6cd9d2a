import { monthNumber } from "../../model/month"
import type { EpochMs, IanaZone, MonthKey } from "../../model/time"
import { wallClock } from "../../model/zone"

const HOURS_A_DAY = 24

/**
 * Where a moment stands on a strip of months, each of which is 1 wide: 2.5 is the middle of the third. Moments before
 * and after the strip are beyond its ends.
 */
export function monthPosition(
  moment: EpochMs,
  months: readonly MonthKey[],
  zone: IanaZone,
): number {
  const first = months[0]
  if (first === undefined) return 0
  const { year, month, day, hour } = wallClock(moment, zone)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const part = (day - 1 + hour / HOURS_A_DAY) / days
  return year * 12 + month - 1 - monthNumber(first) + part
}
