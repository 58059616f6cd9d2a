import type { Scope } from "../model/scope"
import type { Subject } from "../model/subject"

/** One question to the desktop: whose journey, and how much of it. */
export interface JourneyRequest {
  readonly subject: Subject
  readonly scope: Scope
}

/** The request's identity: equal keys are one question, and may share one answer. Never shown or logged. */
export const requestKey = ({ subject, scope }: JourneyRequest): string =>
  JSON.stringify([
    subject.callId,
    subject.accountNumber,
    subject.contactNumber,
    subject.campaignName,
    scope.channel,
    scope.months,
  ])

/** The part of the identity that says whose journey it is. */
export const subjectKey = (subject: Subject): string =>
  JSON.stringify([
    subject.callId,
    subject.accountNumber,
    subject.contactNumber,
    subject.campaignName,
  ])
