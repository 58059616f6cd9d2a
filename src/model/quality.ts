import type { RepairReason } from "./interaction"

/** What had to be mended, merged, cut or left out in one reply. Counts and field names only, never values. */
export interface Quality {
  /** Rows in the desktop's reply. */
  readonly received: number
  /** Repaired fields by name and reason, most frequent first. */
  readonly repairs: readonly RepairCount[]
  /** Rows that were no objects and so could not be shown, by the reason. */
  readonly refused: number
  /** Exact duplicates that were merged. */
  readonly duplicates: number
  /** Rows beyond the cap (`maxRows`) that were not read. */
  readonly cut: number
}

/** How often one field was repaired for one reason. */
export interface RepairCount {
  readonly field: string
  readonly reason: RepairReason
  readonly count: number
}

/** The quality of a reply with nothing to say about it. */
export const cleanQuality = (received: number): Quality => ({
  received,
  repairs: [],
  refused: 0,
  duplicates: 0,
  cut: 0,
})
