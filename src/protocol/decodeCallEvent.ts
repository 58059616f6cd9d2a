import * as v from "valibot"
import { callStateOf } from "./callStates"
import { callVariablesOf, lcmKeyOf } from "./callVariables"
import { campaignNameOf } from "./campaignName"
import type { Platform } from "./channelWords"
import type { CodecSettings } from "./codecSettings"
import { customerNumberOf } from "./customerNumber"
import type { CallEvent, Malformed } from "./decoded"
import type { Envelope } from "./envelope"
import { type Fields, fieldsOf, pickFields } from "./fields"
import { malformed, schemaProblem, wrongKind } from "./malformed"
import { payloadsOf, payloadWith } from "./payloads"
import { optionalWord, requiredCallId } from "./wireSchemas"
import { bareWordOf } from "./wordOf"

const PlatformCall = v.object({
  id: requiredCallId,
  event: optionalWord,
  CallType: v.unknown(),
  CallVariables: v.unknown(),
  ResponseActual: v.unknown(),
  ResponseFields: v.unknown(),
})
const CALL_FIELDS = Object.keys(PlatformCall.entries)
const NO_FIELDS: Fields = new Map()

/** Reads a platform's call event: which call it is, what became of it, and whose call it is (protocol.md section 3). */
export function decodeCallEvent(
  envelope: Envelope,
  platform: Platform,
  direction: "inbound" | "outbound",
  settings: CodecSettings,
): CallEvent | Malformed {
  const raw = payloadWith(payloadsOf(envelope), "call")?.get("call")
  const fields = fieldsOf(raw)
  if (fields === null)
    return malformed("call-event", null, wrongKind("message.call", "an object", raw))
  const parsed = v.safeParse(PlatformCall, pickFields(fields, CALL_FIELDS))
  if (!parsed.success) {
    return malformed("call-event", null, schemaProblem("message.call", parsed.issues))
  }
  const call = parsed.output
  const variables = callVariablesOf(call.CallVariables)
  const responseActual = fieldsOf(call.ResponseActual) ?? NO_FIELDS
  const responseFields = fieldsOf(call.ResponseFields) ?? NO_FIELDS
  const consult = bareWordOf(call.CallType) === "consult"
  return {
    kind: "call-event",
    callId: call.id,
    state: callStateOf(call.event),
    consult,
    accountNumber: lcmKeyOf(variables, settings),
    // The addresses of a consult leg are colleagues.
    contactNumber: consult
      ? null
      : customerNumberOf(platform, direction, { variables, responseActual, responseFields }),
    campaignName: campaignNameOf(responseFields.get("campaign")),
    direction,
    restates: false,
  }
}
