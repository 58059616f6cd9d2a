import type { JourneyErrorCode } from "../model/journeyError"

/** A journey is on screen. Counts only. */
export interface JourneyLoadReport {
  /** Interactions that the desktop sent and the panel could read. */
  readonly interactions: number
  /** Rows that were repaired, merged, cut or left out. */
  readonly repaired: number
  readonly duplicates: number
  readonly cut: number
  readonly refused: number
  /** From the question to the screen, in milliseconds; null when it was held already. */
  readonly durationMs: number | null
}

/** The agent chose what to see. Ids of channels and counts of facets; no text that was typed. */
export interface JourneyFilterReport {
  /** The ids of the channels singled out; empty for all. */
  readonly channels: readonly string[]
  readonly months: number
  /** Whether a free-text search narrows the view. */
  readonly searching: boolean
}

/** Something failed. The code and what an engineer needs, without customer data. */
export interface JourneyErrorReport {
  readonly code: JourneyErrorCode
  readonly retryable: boolean
  readonly message: string
}

/** What a panel tells its host. */
export interface JourneyReports {
  readonly onJourneyLoad?: ((report: JourneyLoadReport) => void) | undefined
  readonly onJourneyFilter?: ((report: JourneyFilterReport) => void) | undefined
  readonly onJourneyError?: ((report: JourneyErrorReport) => void) | undefined
}
