import type { JourneyState } from "../data/journeyState"
import type { Call } from "../model/call"
import type { Journey } from "../model/journey"
import type { Subject } from "../model/subject"
import { isSameCustomer } from "../model/subjectOfCall"

/** `data-state` of the panel (contract.md, ruling 8): all but `ready` are for a panel with no rows to show. */
export type PanelState = "idle" | "loading" | "ready" | "empty" | "error"

/**
 * Which of its states the panel is in. `isOn`: a call is on, or a customer is looked up. `fitting` counts the rows that
 * every filter leaves.
 */
export function panelState(isOn: boolean, state: JourneyState, fitting: number): PanelState {
  if (!isOn) return "idle"
  if (fitting > 0) return "ready"
  if (state.journey !== null && !state.partial) return "empty"
  if (state.error !== null && !state.busy) return "error"
  return "loading"
}

/**
 * The journey that may be painted: the call's own and no other, and while no call is on that of the customer who is
 * looked up. `useJourney` promises as much; painting one customer's rows as another's is the one thing that must never
 * happen, so it is looked at once more here.
 */
export function ownJourney(
  call: Call | null,
  lookedUp: Subject | null,
  journey: Journey | null,
): Journey | null {
  if (journey === null) return null
  if (call !== null) return journey.subject.callId === call.id ? journey : null
  const isLookedUp = lookedUp !== null && lookedUp.callId === null
  return isLookedUp && isSameCustomer(lookedUp, journey.subject) ? journey : null
}
