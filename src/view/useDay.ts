import { useEffect, useState } from "react"
import { epochMs, type EpochMs, type IanaZone } from "../model/time"
import { wallClock } from "../model/zone"
import type { PanelClock } from "./panelClock"

const LOOK_EVERY_MS = 60_000

/**
 * A moment of today that changes only when the zone's day does. Periods start at the start of a day (ruling 6), so a
 * panel that stays open over midnight moves on, and one that doesn't never derives the journey anew for a tick.
 */
export function useDay(clock: PanelClock, zone: IanaZone): EpochMs {
  const [moment, setMoment] = useState(() => epochMs(clock.wallMs()))
  useEffect(() => {
    let cancel = () => {}
    const look = () => {
      const now = epochMs(clock.wallMs())
      setMoment((before) => (isSameDay(before, now, zone) ? before : now))
      cancel = clock.after(LOOK_EVERY_MS, look)
    }
    look()
    return () => cancel()
  }, [clock, zone])
  return moment
}

/** Whether two moments fall on one calendar day in the zone. */
export function isSameDay(a: EpochMs, b: EpochMs, zone: IanaZone): boolean {
  const first = wallClock(a, zone)
  const second = wallClock(b, zone)
  return first.day === second.day && first.month === second.month && first.year === second.year
}
