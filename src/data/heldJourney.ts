import type { QueryClient } from "@tanstack/react-query"
import type { Journey } from "../model/journey"
import { covers, type Scope } from "../model/scope"
import type { Subject } from "../model/subject"
import { subjectQueryKey } from "./journeyKeys"

/** What is held for one subject: answers from the cache, each under its own question. */
export function heldJourneys(queries: QueryClient, subject: Subject): readonly Journey[] {
  const held = queries.getQueriesData<Journey>({ queryKey: subjectQueryKey(subject) })
  return held.flatMap(([, journey]) => (journey === undefined ? [] : [journey]))
}

/** The newest held journey that contains everything the scope would bring; null when there is none. */
export function coveringJourney(held: readonly Journey[], scope: Scope): Journey | null {
  return newest(held.filter((journey) => covers(journey.scope, scope)))
}

/** The largest part that is held of a scope that nothing covers: the newest of the journeys with most in common. */
export function partialJourney(held: readonly Journey[], scope: Scope): Journey | null {
  const common = held.filter(
    ({ scope: { channel } }) =>
      channel === "all" || scope.channel === "all" || channel === scope.channel,
  )
  return newest(common)
}

const newest = (journeys: readonly Journey[]): Journey | null =>
  journeys.reduce<Journey | null>(
    (best, one) => (best === null || one.asOf >= best.asOf ? one : best),
    null,
  )
