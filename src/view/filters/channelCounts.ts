import type { FacetCounts } from "../../model/facetCounts"
import type { ChannelId } from "../../model/ids"
import { covers, type Scope } from "../../model/scope"

/** How many rows each channel would show; null where the held data don't cover it (ruling 5). */
export interface ChannelCounts {
  readonly all: number | null
  readonly of: (id: ChannelId) => number | null
}

/** No counts: nothing is held. */
export const NO_COUNTS: ChannelCounts = { all: null, of: () => null }

/** The counts that may be said when `held` is what the desktop was asked and `months` is the period chosen. */
export const channelCounts = (facets: FacetCounts, held: Scope, months: number): ChannelCounts => ({
  all: covers(held, { channel: "all", months }) ? facets.all() : null,
  of: (id) => (covers(held, { channel: id, months }) ? (facets.channels().get(id) ?? 0) : null),
})
