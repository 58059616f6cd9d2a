import { useEffect, useState } from "react"
import type { EpochMs } from "../../model/time"
import type { PanelClock } from "../panelClock"

const SECOND_MS = 1000

/** Milliseconds since a moment, anew with every full second. */
export function useElapsed(since: EpochMs, clock: PanelClock): number {
  const [nowMs, setNowMs] = useState(() => clock.wallMs())
  useEffect(() => {
    let cancel = () => {}
    const tick = () => {
      const elapsedMs = clock.wallMs() - since
      setNowMs(since + elapsedMs)
      cancel = clock.after(SECOND_MS - (((elapsedMs % SECOND_MS) + SECOND_MS) % SECOND_MS), tick)
    }
    tick()
    return () => cancel()
  }, [since, clock])
  return nowMs - since
}
