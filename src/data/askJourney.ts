import type { Journey } from "../model/journey"
import { joinJourneys } from "../model/joinJourneys"
import type { Scope } from "../model/scope"
import type { Subject } from "../model/subject"
import { subjectQueryKey } from "./journeyKeys"
import type { PanelSession } from "./panelSession"

/** How long a choice of filter waits for the next one before it is sent (fault 44). */
const SETTLE_MS = 250

/**
 * Asks the desktop for one scope of a subject's journey. The first question about a subject goes out at once; later
 * ones are choices of filter, which settle first. A desktop that refuses "all channels" is asked channel by channel.
 */
export async function askJourney(
  session: PanelSession,
  subject: Subject,
  scope: Scope,
  signal: AbortSignal,
): Promise<Journey> {
  const { bridge, policy, clock, queries } = session
  const questions = queries.getQueryCache().findAll({ queryKey: subjectQueryKey(subject) })
  const chosenAtMs = clock.monotonicMs()
  const options = {
    signal,
    chosenAtMs,
    settleMs: questions.length > 1 ? SETTLE_MS : 0,
    takesCovering: policy.requests === "covering",
  }
  if (scope.channel !== "all" || policy.eachOf === null) {
    return bridge.client.request(subject, scope, options)
  }
  const parts: Journey[] = []
  for (const channel of policy.eachOf) {
    const one = { channel, months: scope.months }
    // One after the other: replies to the same call can't be told apart (decision 1).
    // oxlint-disable-next-line no-await-in-loop
    parts.push(await bridge.client.request(subject, one, { ...options, takesCovering: false }))
  }
  return joinJourneys(parts, subject, scope)
}
