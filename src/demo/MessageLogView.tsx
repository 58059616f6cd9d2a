import type { LogEntry } from "customer-journey-panel/host/simulated"
import { useState } from "react"
import { Choices } from "./Choices"
import { filterEntries, type LogFilter } from "./filterEntries"
import { MessageRow } from "./MessageRow"

const KINDS = [
  { value: "all", label: "All" },
  { value: "journey", label: "Journeys" },
  { value: "call", label: "Calls" },
  { value: "sync", label: "Sync" },
  { value: "error", label: "Errors" },
  { value: "fault", label: "Faults" },
] as const

const MOST_ROWS = 200

/** The log: every message between desktop and panel, newest first, to filter and to open. */
export function MessageLogView(props: {
  readonly entries: readonly LogEntry[]
  readonly onClear: () => void
}) {
  const [filter, setFilter] = useState<LogFilter>({ kind: "all", search: "" })
  const shown = filterEntries(props.entries, filter)
  return (
    <section className="log" aria-label="Message log">
      <div className="drawer-head">
        <Choices
          label="Kind of message"
          name="log-kind"
          options={KINDS}
          value={kindValue(filter.kind)}
          onChange={(kind) => setFilter({ ...filter, kind })}
        />
        <input
          type="search"
          aria-label="Search messages"
          placeholder="Search"
          value={filter.search}
          onChange={(event) => setFilter({ ...filter, search: event.target.value })}
        />
        <button type="button" className="link" onClick={props.onClear}>
          Clear
        </button>
      </div>
      {shown.length === 0 ? (
        <p className="log-empty">
          {props.entries.length === 0 ? "No messages yet." : "No message fits."}
        </p>
      ) : (
        <ol className="log-rows" aria-label="Messages, newest first">
          {shown.slice(0, MOST_ROWS).map((entry) => (
            <MessageRow key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  )
}

type KindValue = (typeof KINDS)[number]["value"]

const kindValue = (kind: LogFilter["kind"]): KindValue =>
  KINDS.find(({ value }) => value === kind)?.value ?? "all"
