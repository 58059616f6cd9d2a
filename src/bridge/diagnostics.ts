import type { ClientCounters } from "./clientCounters"
import type { TrackerCounters } from "./trackerState"
import type { TransportCounters } from "./transport"

/** Every counter of the bridge: numbers only, no customer data. What `diagnostics()` gives outward. */
export interface Diagnostics extends TransportCounters, Readonly<ClientCounters> {
  /** Messages that came through the transport, whatever they were. */
  readonly heard: number
  /** Messages on the bus that are not the panel's business. */
  readonly notOurs: number
  /** Messages that are ours by their words but not by their shape. */
  readonly malformed: number
  /** What the call tracker counted. */
  readonly calls: TrackerCounters
}
