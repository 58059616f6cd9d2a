import type { LogEntry, LogKind } from "customer-journey-panel/host/simulated"

/** Which messages the log shows. */
export interface LogFilter {
  readonly kind: LogKind | "all" | "fault"
  /** Words that must all occur in what is told of a message, whatever their case. */
  readonly search: string
}

/** The entries that fit, newest first. */
export function filterEntries(
  entries: readonly LogEntry[],
  filter: LogFilter,
): readonly LogEntry[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean)
  return entries
    .filter(({ kind, way, headline, detail, envelope }) => {
      if (filter.kind === "fault" ? way !== "fault" : !isKind(filter.kind, kind)) return false
      const text = `${headline} ${detail} ${envelope}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .toReversed()
}

const isKind = (wanted: LogKind | "all", kind: LogKind): boolean =>
  wanted === "all" || wanted === kind
