import type { ChannelId } from "../model/ids"
import type { Scope } from "../model/scope"

/** When the desktop is asked, and for what (design decision 4). */
export interface JourneyPolicy {
  /** What a new call asks for. */
  readonly firstScope: Scope
  /** `"covering"`: a choice that held data cover is answered from them. `"exact"`: every choice goes to the desktop. */
  readonly requests: "covering" | "exact"
  /** For a desktop that refuses "all channels": the channels to ask one by one instead. Null asks for all at once. */
  readonly eachOf: readonly ChannelId[] | null
}
