import type { CallId } from "../model/ids"
import type { Scope } from "../model/scope"
import type { Subject } from "../model/subject"

/** The cache key of everything held for one subject. The call id stands second. */
export const subjectQueryKey = (subject: Subject) =>
  [
    "journey",
    subject.callId,
    subject.accountNumber,
    subject.contactNumber,
    subject.campaignName,
  ] as const

/** The cache key of one question. */
export const journeyQueryKey = (subject: Subject, scope: Scope) =>
  [...subjectQueryKey(subject), scope.channel, scope.months] as const

/** Whether a cache key belongs to a call, or with `null` to a look-up. */
export const isOfCall = (queryKey: readonly unknown[], callId: CallId | null): boolean =>
  queryKey[0] === "journey" && queryKey[1] === callId
