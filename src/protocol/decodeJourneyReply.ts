import * as v from "valibot"
import type { JourneyFailure, JourneyReply, Malformed } from "./decoded"
import type { Envelope } from "./envelope"
import { failureIn } from "./decodeJourneyError"
import { type Fields, fieldsOf } from "./fields"
import { MAX_REPLY_ROWS } from "./rowLimits"
import { malformed, schemaProblem, wrongKind } from "./malformed"
import { payloadsOf, payloadWith } from "./payloads"
import { copyOf, isList } from "./untrusted"
import { optionalCallId } from "./wireSchemas"

/**
 * Reads a `CustomerJourney` reply (protocol.md section 2). `response` must be a list; its rows are read later, by
 * `decodeRows`. An error's fields instead of rows, beside them or in their place, make it an error of the desktop.
 */
export function decodeJourneyReply(envelope: Envelope): JourneyReply | JourneyFailure | Malformed {
  const payloads = payloadsOf(envelope)
  const payload = payloadWith(payloads, "response") ?? payloads[0]
  if (payload === undefined) {
    const problem = wrongKind("message", "an object", envelope.fields.get("message"))
    return malformed("journey-reply", null, problem)
  }
  const named = v.safeParse(optionalCallId, callIdOf(payloads, payload))
  if (!named.success) {
    const problem = schemaProblem("message.callid", named.issues)
    return malformed("journey-reply", null, problem)
  }
  const callId = named.output
  const response = payload.get("response")
  // An empty list beside an error is no answer: "no interactions" would be said of a search that failed.
  // Copied: the rows are read a little later, and a host whose own list this is may have filled it anew by then.
  const rows = isList(response) ? copyOf(response, MAX_REPLY_ROWS + 1) : null
  if (rows !== null && rows.length > 0) return { kind: "journey-reply", callId, rows }
  const failure = failureIn([...payloads, ...inner(response)])
  if (failure !== null) return { ...failure, callId: callId ?? failure.callId }
  if (rows !== null) return { kind: "journey-reply", callId, rows }
  return malformed("journey-reply", callId, wrongKind("message.response", "a list", response))
}

// The payload's own call id, else one that stands beside it.
const callIdOf = (payloads: readonly Fields[], payload: Fields): unknown =>
  (payload.has("callid") ? payload : payloadWith(payloads, "callid"))?.get("callid")

const inner = (response: unknown): readonly Fields[] => {
  const fields = fieldsOf(response)
  return fields === null ? [] : [fields]
}
