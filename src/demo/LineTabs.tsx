import type { Line } from "customer-journey-panel/host/simulated"
import { PhoneIncoming, PhoneOutgoing } from "lucide-react"
import { duration } from "./duration"
import { stageWords } from "./stageWords"
import { customerOf } from "./customers"

/** The lines that are on; a click shows one. Nothing is here while there is none. */
export function LineTabs(props: {
  readonly lines: readonly Line[]
  readonly shown: Line | undefined
  readonly now: number
  readonly onChoose: (callId: string) => void
}) {
  if (props.lines.length === 0) return null
  return (
    <nav className="lines" aria-label="Lines">
      {props.lines.map((line, index) => (
        <button
          key={line.callId}
          type="button"
          className="line"
          data-stage={line.stage}
          aria-current={line === props.shown ? "true" : undefined}
          onClick={() => props.onChoose(line.callId)}
        >
          {line.direction === "inbound" ? (
            <PhoneIncoming size={14} aria-label="Inbound" />
          ) : (
            <PhoneOutgoing size={14} aria-label="Outbound" />
          )}
          <span className="line-name">
            Line {index + 1}: {customerOf(line.customerKey).name}
          </span>
          <span className="line-stage">{stageWords(line)}</span>
          <span className="line-time">{duration(props.now - line.since)}</span>
        </button>
      ))}
    </nav>
  )
}
