import { OWN_CHANNEL } from "./encodeStateSyncRequest"
import { OWN_STATE_WORDS, type OwnEvent } from "./ownStates"
import { type ToldCall, toldFields } from "./toldCall"
import type { WireMessage } from "./wireMessage"

/**
 * The project's own `CustomerJourney / Call / Started, Held, Resumed, WrapUp, Ended` (contract.md). `Started` tells the
 * whole call, also when it is told again, and its state where that isn't talking; the others need only its id.
 */
export const encodeCallEvent = (event: OwnEvent, call: ToldCall): WireMessage => ({
  channel: OWN_CHANNEL,
  topic: "Call",
  subtopic: event,
  message: {
    ...toldFields(call),
    ...(event !== "Started" || call.state === undefined || call.state === "talking"
      ? {}
      : { State: OWN_STATE_WORDS[call.state] }),
  },
})
