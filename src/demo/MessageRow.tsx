import type { LogEntry, LogWay } from "customer-journey-panel/host/simulated"
import { ArrowLeft, ArrowRight, Zap } from "lucide-react"
import { type ReactNode, useState } from "react"
import { printMessage } from "./printMessage"

const WAYS: Readonly<Record<LogWay, ReactNode>> = {
  "to-panel": <ArrowRight size={14} aria-label="To the panel" />,
  "from-panel": <ArrowLeft size={14} aria-label="From the panel" />,
  fault: <Zap size={14} aria-label="Fault" />,
}

/** One message: in one line, and as it was on the wire when it is opened. */
export function MessageRow({ entry }: { readonly entry: LogEntry }) {
  const [open, setOpen] = useState(false)
  return (
    <li className="log-row" data-way={entry.way} data-kind={entry.kind}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <time dateTime={new Date(entry.at).toISOString()}>{clockTime(entry.at)}</time>
          {WAYS[entry.way]}
          <span className="log-headline">{entry.headline}</span>
          <span className="log-detail">{entry.detail}</span>
          <span className="log-envelope">{entry.envelope}</span>
        </summary>
        {open && <pre>{printMessage(entry.message)}</pre>}
      </details>
    </li>
  )
}

/** The time of day to the millisecond, as the wall clock here shows it. */
function clockTime(at: number): string {
  const date = new Date(at)
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()]
  const ms = String(date.getMilliseconds()).padStart(3, "0")
  return `${parts.map((part) => String(part).padStart(2, "0")).join(":")}.${ms}`
}
