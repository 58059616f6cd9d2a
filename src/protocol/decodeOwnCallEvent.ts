import * as v from "valibot"
import type { CallEvent, Malformed } from "./decoded"
import { directionOf } from "./directionOf"
import type { Envelope } from "./envelope"
import { pickFields } from "./fields"
import { malformed, schemaProblem, wrongKind } from "./malformed"
import { ownStateOf, stateOfOwnEvent } from "./ownStates"
import { payloadsOf, payloadWith } from "./payloads"
import { looseAccountNumber, looseContactNumber, looseName, requiredCallId } from "./wireSchemas"
import { bareWordOf } from "./wordOf"

const OwnCall = v.object({
  callid: requiredCallId,
  AccountNumber: looseAccountNumber,
  ContactNumber: looseContactNumber,
  CampaignName: looseName,
  CallType: v.unknown(),
  State: v.unknown(),
})
const OWN_FIELDS = Object.keys(OwnCall.entries)

/** Reads this project's own `CustomerJourney / Call / Started, Held, Resumed, WrapUp, Ended` (contract.md). */
export function decodeOwnCallEvent(envelope: Envelope): CallEvent | Malformed {
  const payloads = payloadsOf(envelope)
  const payload = payloadWith(payloads, "callid") ?? payloads[0]
  if (payload === undefined) {
    const problem = wrongKind("message", "an object", envelope.fields.get("message"))
    return malformed("call-event", null, problem)
  }
  const parsed = v.safeParse(OwnCall, pickFields(payload, OWN_FIELDS))
  if (!parsed.success) return malformed("call-event", null, schemaProblem("message", parsed.issues))
  const call = parsed.output
  const restates = bareWordOf(envelope.subtopic) === "started"
  return {
    kind: "call-event",
    callId: call.callid,
    // A call that is only ringing says so when it starts.
    state: (restates ? ownStateOf(call.State) : null) ?? stateOfOwnEvent(envelope.subtopic),
    consult: bareWordOf(call.CallType) === "consult",
    accountNumber: call.AccountNumber,
    contactNumber: call.ContactNumber,
    campaignName: call.CampaignName,
    direction: directionOf(call.CallType),
    restates,
  }
}
