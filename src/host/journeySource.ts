import type { WireRow } from "../protocol/wireRow"
import type { JourneyRequest } from "./journeyRequest"

/** What a source is told besides the request. */
export interface JourneySourceContext {
  /** Fires when nobody waits any more: the call has ended or the kit was disposed of. Pass it on to `fetch`. */
  readonly signal: AbortSignal
}

/**
 * Where the journeys come from: the desktop's own store or service. It returns every interaction that fits the
 * request, in any order, as rows of the documented reply. To refuse in words for the agent it throws a
 * `JourneyRefusal`; whatever else it throws is told to the panel only as "failed", never in its own words.
 */
export type JourneySource = (
  request: JourneyRequest,
  context: JourneySourceContext,
) => readonly WireRow[] | Promise<readonly WireRow[]>
