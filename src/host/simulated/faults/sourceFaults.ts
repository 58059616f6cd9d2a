/** Which faults a source of journeys has. Probabilities from 0 (never) to 1 (always). */
export interface SourceFaults {
  /** The answer comes only after `lateMs`: too late for a panel that gave up. */
  readonly late: number
  readonly lateMs: number
  /** The desktop answers with a WS_Error instead. */
  readonly error: number
  /** The answer holds rows of another filter: another channel, or all months. */
  readonly otherFilter: number
}

/** A source without faults. Late answers, if they are switched on, take longer than the panel's 10 s. */
export const NO_SOURCE_FAULTS: SourceFaults = { late: 0, lateMs: 13_000, error: 0, otherFilter: 0 }

/** What was done to an answer, for a log. */
export type SourceFault = "late" | "error" | "other filter"
