import type { JourneyState } from "../data/journeyState"
import type { Call } from "../model/call"
import type { Journey } from "../model/journey"

/** `data-state` of the panel (contract.md, ruling 8): all but `ready` are for a panel with no rows to show. */
export type PanelState = "idle" | "loading" | "ready" | "empty" | "error"

/** Which of its states the panel is in. `fitting` counts the rows that every filter leaves. */
export function panelState(call: Call | null, state: JourneyState, fitting: number): PanelState {
  if (fitting > 0) return "ready"
  if (call === null && state.journey === null && !state.busy && state.error === null) return "idle"
  if (state.journey !== null && !state.partial) return "empty"
  if (state.error !== null && !state.busy) return "error"
  return "loading"
}

/**
 * The journey that may be painted for this call: its own and no other. `useJourney` promises as much; painting one
 * customer's rows as another's is the one thing that must never happen, so it is looked at once more here.
 */
export function ownJourney(call: Call | null, journey: Journey | null): Journey | null {
  if (journey === null) return null
  return journey.subject.callId === (call === null ? null : call.id) ? journey : null
}
