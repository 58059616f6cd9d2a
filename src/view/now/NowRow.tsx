import { memo } from "react"
import type { Call } from "../../model/call"
import { directionIcon } from "../icons"
import type { PanelClock } from "../panelClock"
import { usePanel } from "../panelContext"
import { RunningClock } from "./RunningClock"

/** The live call, above everything that is over: which way it goes, where it is in its life, and for how long. */
export const NowRow = memo(function NowRow({
  call,
  clock,
}: {
  readonly call: Call
  readonly clock: PanelClock
}) {
  const { words } = usePanel()
  return (
    // Safari takes a list without bullets for no list: the role says that it is one.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" aria-label={words.liveCall} className="cj-rows cj-now-list">
      <li className="cj-now" data-journey-now="" data-call-state={call.state}>
        <span className="cj-now-when">{words.now}</span>
        <span className="cj-now-state">{words.callState(call.state)}</span>
        {call.direction !== "unknown" && (
          <span className="cj-now-way">
            {directionIcon(call.direction)}
            {words.direction(call.direction)}
          </span>
        )}
        {call.startedAt !== null && <RunningClock since={call.startedAt} clock={clock} />}
      </li>
    </ul>
  )
})
