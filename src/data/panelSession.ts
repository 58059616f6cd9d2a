import { QueryClient } from "@tanstack/react-query"
import type { Bridge } from "../bridge/bridge"
import type { Clock } from "../bridge/clock"
import type { CallId } from "../model/ids"
import { firstChoice } from "../model/choice"
import { isOfCall } from "./journeyKeys"
import { type ChoiceStore, createChoiceStore } from "./choiceStore"
import type { JourneyPolicy } from "./journeyPolicy"

/** All that one panel holds: its cache, its filters, its share of a bridge. Made once for each panel, private to it. */
export interface PanelSession {
  readonly bridge: Bridge
  readonly policy: JourneyPolicy
  readonly clock: Clock
  readonly queries: QueryClient
  readonly choices: ChoiceStore
  /** The call is over, or with `null` the look-up: its journey and its filters go at once. */
  forget(callId: CallId | null): void
}

/** Makes a panel's session. It asks and hears nothing by itself. */
export function createPanelSession(
  bridge: Bridge,
  policy: JourneyPolicy,
  clock: Clock,
): PanelSession {
  const queries = new QueryClient()
  const choices = createChoiceStore(firstChoice(policy.firstScope))
  return {
    bridge,
    policy,
    clock,
    queries,
    choices,
    forget(callId) {
      choices.forget(callId)
      queries.removeQueries({ predicate: ({ queryKey }) => isOfCall(queryKey, callId) })
    },
  }
}
