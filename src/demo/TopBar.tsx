import type { Line } from "customer-journey-panel/host/simulated"
import { Headset } from "lucide-react"
import { duration } from "./duration"
import { busiestLine, stageWords } from "./stageWords"

/** The dark bar at the top: whose desktop this is, and what the agent is doing. */
export function TopBar({ lines, now }: { readonly lines: readonly Line[]; readonly now: number }) {
  const line = busiestLine(lines)
  return (
    <header className="top-bar">
      <span className="top-bar-mark" aria-hidden="true">
        <Headset size={18} />
      </span>
      <h1>Agent desktop</h1>
      <span className="top-bar-note">simulated</span>
      <p className="agent-state" data-state={line === undefined ? "ready" : "busy"}>
        <span className="agent-dot" aria-hidden="true" />
        <span>{line === undefined ? "Ready" : stageWords(line)}</span>
        {line !== undefined && <span className="agent-time">{duration(now - line.since)}</span>}
      </p>
      <p className="agent-name">
        Robin Keller <span>ext. 4012</span>
      </p>
    </header>
  )
}
