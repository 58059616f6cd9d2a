import type { EpochMs } from "../../model/time"
import { durationText } from "../format/durationText"
import type { PanelClock } from "../panelClock"
import { usePanel } from "../panelContext"
import { useElapsed } from "./useElapsed"

/** How long the call has been on. A timer by role, which screen readers read when asked and never by themselves. */
export function RunningClock({
  since,
  clock,
}: {
  readonly since: EpochMs
  readonly clock: PanelClock
}) {
  const { words, formats } = usePanel()
  const elapsedMs = useElapsed(since, clock)
  return (
    <span role="timer" aria-label={words.runningTime} className="cj-now-clock">
      {formats.digits(durationText(elapsedMs))}
    </span>
  )
}
