import type { Journey } from "../model/journey"
import type { JourneyReply } from "../protocol/decoded"
import type { Clock } from "./clock"
import type { JourneyRequest } from "./journeyRequest"
import type { LedgerTimes } from "./ledger"

/** How the journey client reaches the rest of the bridge. */
export interface ClientParts {
  /** Puts one request on the wire; throws when the transport doesn't take it. */
  readonly post: (request: JourneyRequest) => void
  /** Reads a reply's rows as the answer to a request. May reject with `TOO_LARGE`. */
  readonly read: (reply: JourneyReply, request: JourneyRequest) => Promise<Journey>
  /** What the rows say of the request that they are meant to answer. */
  readonly verdict: (journey: Journey) => ContentVerdict
  /** Whether anything at all was ever heard from the desktop. */
  readonly heard: () => boolean
  readonly clock: Clock
  readonly times: LedgerTimes
}

/** `fits` unless every row contradicts the request, by its channel or by its age (decision 3). */
export type ContentVerdict = "fits" | "other-channel" | "outside-months"
