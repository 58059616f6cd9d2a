import { queryOptions } from "@tanstack/react-query"
import type { Journey } from "../model/journey"
import { JourneyError } from "../model/journeyError"
import type { Scope } from "../model/scope"
import type { Subject } from "../model/subject"
import { askJourney } from "./askJourney"
import { journeyQueryKey } from "./journeyKeys"
import type { PanelSession } from "./panelSession"

const MAX_SEND_RETRIES = 1

/**
 * The one place where a question's key and its function meet. A window is no network, so the browser's being offline
 * stops nothing; nothing is asked again by itself but a request that the transport did not take (ruling 8).
 */
export const journeyQuery = (session: PanelSession, subject: Subject, scope: Scope) =>
  queryOptions<Journey, Error, Journey, ReturnType<typeof journeyQueryKey>>({
    queryKey: journeyQueryKey(subject, scope),
    queryFn: ({ signal }) => askJourney(session, subject, scope, signal),
    networkMode: "always",
    staleTime: session.policy.requests === "exact" ? 0 : Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // A journey is a frozen answer: comparing 50,000 rows to share structure would cost more than it saves.
    structuralSharing: false,
    retry: (failures, error) =>
      failures < MAX_SEND_RETRIES && error instanceof JourneyError && error.code === "SEND_FAILED",
    retryDelay: 1000,
  })
