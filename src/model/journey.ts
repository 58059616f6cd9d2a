import type { Interaction } from "./interaction"
import type { Quality } from "./quality"
import type { Scope } from "./scope"
import type { Subject } from "./subject"
import type { EpochMs } from "./time"

/** One answer of the desktop, read: everything it said of one customer under one scope. Frozen; never merged with another. */
export interface Journey {
  readonly subject: Subject
  /** What was asked. Rows that don't fit it are kept and counted as outside when they are shown (decision 3). */
  readonly scope: Scope
  /** Newest first; undated ones last, in the order of the reply. Exact duplicates are merged. */
  readonly interactions: readonly Interaction[]
  /** When the reply arrived, on the wall clock. */
  readonly asOf: EpochMs
  readonly quality: Quality
  /** All rows contradicted the request and nothing better came: the desktop ignores this filter. */
  readonly filterIgnored: boolean
}
