import * as v from "valibot"
import type { CallId } from "../model/ids"
import { callStateOf } from "./callStates"
import { callVariablesOf, lcmKeyOf } from "./callVariables"
import type { CodecSettings } from "./codecSettings"
import type { Malformed, StateSync, SyncedCall } from "./decoded"
import type { Envelope } from "./envelope"
import type { Fields } from "./fields"
import { isoMoment } from "./isoMoment"
import { payloadsOf, payloadWith } from "./payloads"
import { MAX_ID_LENGTH, scalarText } from "./scalarText"
import { readSyncList } from "./syncList"
import { looseContactNumber, requiredCallId } from "./wireSchemas"
import { bareWordOf } from "./wordOf"

const Leg = v.object({
  connectionId: requiredCallId,
  contactId: v.unknown(),
  phoneNumber: looseContactNumber,
  status: v.unknown(),
  statusTimestamp: v.unknown(),
  type: v.unknown(),
})
type Leg = v.InferOutput<typeof Leg>

/**
 * Reads a platform's answer to `StateSync`: the legs of the calls that are on (protocol.md section 3, ruling 1). Null
 * when it carries nothing: it is a request then, ours or another application's.
 */
export function decodeStateSync(
  envelope: Envelope,
  direction: "inbound" | "outbound",
  settings: CodecSettings,
): StateSync | Malformed | null {
  const payloads = payloadsOf(envelope)
  const payload = payloadWith(payloads, "calls") ?? payloads[0]
  if (payload === undefined) return null
  const legs = readSyncList(payload.get("calls"), Leg)
  if (legs.kind === "malformed") return legs
  const groups = legsByContact(legs.entries)
  // The attributes stand beside the list and speak of one contact: with two on, nobody knows of which.
  const variables = callVariablesOf(groups.length === 1 ? payload.get("attributes") : null)
  const calls = groups.map((group) => callOf(group, variables, direction, settings))
  return { kind: "state-sync", calls: calls.filter((call) => call !== null) }
}

// One call's legs share the contact; a consult leg is nobody's customer.
function legsByContact(legs: readonly Leg[]): readonly (readonly Leg[])[] {
  const groups = new Map<string, Leg[]>()
  for (const leg of legs) {
    if (bareWordOf(leg.type) === "consult") continue
    // The customer's leg is the contact: it may do without naming it.
    const contact = scalarText(leg.contactId, MAX_ID_LENGTH) ?? leg.connectionId
    const group = groups.get(contact)
    if (group === undefined) groups.set(contact, [leg])
    else group.push(leg)
  }
  return [...groups.values()]
}

function callOf(
  legs: readonly Leg[],
  variables: Fields,
  direction: "inbound" | "outbound",
  settings: CodecSettings,
): SyncedCall | null {
  const customer = legs.find(({ type }) => bareWordOf(type) === "inbound")
  const own = legs.find(({ type }) => bareWordOf(type) === "agent") ?? legs[0]
  if (own === undefined) return null
  const ownState = callStateOf(own.status)
  const customerState = callStateOf(customer?.status)
  if (ownState === "over") return null
  const waits = ownState === "talking" && customerState === "held"
  const ani = direction === "inbound" ? v.parse(looseContactNumber, variables.get("ani")) : null
  return {
    callId: own.connectionId,
    aliases: aliasesOf(own.connectionId, legs),
    // A call that is listed is on, whatever its status is called.
    state: waits ? "held" : (ownState ?? "talking"),
    accountNumber: lcmKeyOf(variables, settings),
    contactNumber: customer?.phoneNumber ?? ani,
    campaignName: null,
    direction: customer === undefined ? direction : "inbound",
    startedAt: isoMoment(own.statusTimestamp),
  }
}

function aliasesOf(own: CallId, legs: readonly Leg[]): readonly CallId[] {
  const ids = new Set(legs.map(({ connectionId }) => connectionId))
  ids.delete(own)
  return [...ids]
}
