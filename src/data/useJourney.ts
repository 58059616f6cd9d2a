import { useIsFetching, useQuery } from "@tanstack/react-query"
import { useCallback } from "react"
import { type Choice, scopeOf } from "../model/choice"
import { asJourneyError } from "../model/journeyError"
import type { Subject } from "../model/subject"
import { coveringJourney, heldJourneys, partialJourney } from "./heldJourney"
import { journeyQueryKey, subjectQueryKey } from "./journeyKeys"
import { journeyQuery } from "./journeyQuery"
import type { JourneyState } from "./journeyState"
import type { PanelSession } from "./panelSession"
import { useHeldJourney } from "./useHeldJourney"
import { useSlow } from "./useSlow"

const NOBODY: Subject = {
  callId: null,
  accountNumber: null,
  contactNumber: null,
  campaignName: null,
}

/**
 * The journey of one subject under the agent's choice (design decision 4). What is held and covers the choice is the
 * answer at once, with no message; what isn't is asked for exactly as it was chosen. `null` asks nothing.
 *
 * Every journey that it gives was asked for this very subject: the subject is part of each cache key.
 */
export function useJourney(
  session: PanelSession,
  subject: Subject | null,
  choice: Choice,
): JourneyState {
  const { queries, clock, policy } = session
  const who = subject ?? NOBODY
  const wanted = scopeOf(choice)
  const isExact = policy.requests === "exact"
  const query = journeyQuery(session, who, wanted)

  const covering = useHeldJourney(session, () => {
    if (subject === null) return null
    if (isExact) return queries.getQueryData(query.queryKey) ?? null
    return coveringJourney(heldJourneys(queries, who), wanted)
  })
  const asked = useQuery(
    { ...query, enabled: subject !== null && (isExact || covering === null) },
    queries,
  )
  const isOnTheWay = useIsFetching({ queryKey: subjectQueryKey(who) }, queries) > 0
  const busy = subject !== null && (isExact ? asked.isFetching : isOnTheWay)
  const partial = useHeldJourney(session, () => {
    if (subject === null || isExact || covering !== null) return null
    return partialJourney(heldJourneys(queries, who), wanted)
  })
  const slow = useSlow(busy, JSON.stringify(journeyQueryKey(who, wanted)), clock)
  const { refetch } = asked
  const refresh = useCallback(() => void refetch(), [refetch])
  const isOvertaken = covering !== null && covering.asOf > asked.errorUpdatedAt
  const isFailed = asked.error !== null && !busy && !isOvertaken

  return {
    journey: covering ?? partial,
    partial: covering === null && partial !== null,
    busy,
    slow,
    error: isFailed ? asJourneyError(asked.error) : null,
    refresh,
  }
}
