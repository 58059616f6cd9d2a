import { OWN_CHANNEL } from "./encodeStateSyncRequest"
import { OWN_STATE_WORDS } from "./ownStates"
import { type ToldCall, toldFields } from "./toldCall"
import type { WireMessage } from "./wireMessage"

/** The answer to the project's own `CustomerJourney / Call / StateSync`: the calls that are on, none if none is. */
export const encodeStateSync = (calls: readonly ToldCall[]): WireMessage => ({
  channel: OWN_CHANNEL,
  topic: "Call",
  subtopic: "StateSync",
  message: {
    calls: calls.map((call) => ({
      ...toldFields(call),
      State: OWN_STATE_WORDS[call.state ?? "talking"],
      ...(call.startedAt === null || call.startedAt === undefined
        ? {}
        : { StartedAt: new Date(call.startedAt).toISOString() }),
    })),
  },
})
