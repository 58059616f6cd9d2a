import type { Call, CallState } from "../model/call"
import type { TrackedCall } from "./trackedCall"
import { isAnswered } from "./trackedCall"
import type { TrackerState } from "./trackerState"

const RANKS: Readonly<Record<CallState, number>> = { "wrap-up": 0, offered: 1, held: 2, talking: 3 }

/** The call to show: the connected one before a held, an offered and a wrapped-up one; of equals the latest to become so. */
export const liveCall = (state: TrackerState): Call | null => liveCalls(state)[0] ?? null

/** Every call that can be asked about, the one to show first. The calls themselves keep their identity. */
export const liveCalls = (state: TrackerState): readonly Call[] =>
  [...state.calls.values()]
    .filter(isShown)
    .toSorted((a, b) => -byImportance(a, b))
    .map(({ call }) => call)

/**
 * Whether there is something to ask: a key, a number, or at least an id that surely is a call's (ruling 1). A
 * platform's call without key and number waits for the event that brings one, until it is answered.
 */
const isShown = ({ call, begun, vouched }: TrackedCall): boolean =>
  begun &&
  (vouched || call.accountNumber !== null || call.contactNumber !== null || isAnswered(call.state))

/** Orders calls by what they matter to the agent, the least first. */
export function byImportance(a: TrackedCall, b: TrackedCall): number {
  return (
    Number(a.begun) - Number(b.begun) ||
    RANKS[a.call.state] - RANKS[b.call.state] ||
    a.enteredTurn - b.enteredTurn
  )
}
