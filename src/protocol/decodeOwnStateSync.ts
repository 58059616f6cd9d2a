import * as v from "valibot"
import type { Malformed, StateSync } from "./decoded"
import { directionOf } from "./directionOf"
import type { Envelope } from "./envelope"
import { isoMoment } from "./isoMoment"
import { ownStateOf } from "./ownStates"
import { payloadsOf, payloadWith } from "./payloads"
import { readSyncList } from "./syncList"
import { looseAccountNumber, looseContactNumber, looseName, requiredCallId } from "./wireSchemas"

const OwnSyncedCall = v.object({
  callid: requiredCallId,
  AccountNumber: looseAccountNumber,
  ContactNumber: looseContactNumber,
  CampaignName: looseName,
  CallType: v.unknown(),
  State: v.unknown(),
  StartedAt: v.unknown(),
})

/**
 * Reads the answer to `CustomerJourney / Call / StateSync`, this project's own: `message: { calls: [{ callid,
 * AccountNumber?, ContactNumber?, CampaignName?, CallType?, State?, StartedAt? }] }`. Null when it carries nothing: it
 * is a request then.
 */
export function decodeOwnStateSync(envelope: Envelope): StateSync | Malformed | null {
  const payloads = payloadsOf(envelope)
  const payload = payloadWith(payloads, "calls") ?? payloads[0]
  if (payload === undefined) return null
  const calls = readSyncList(payload.get("calls"), OwnSyncedCall)
  if (calls.kind === "malformed") return calls
  return {
    kind: "state-sync",
    calls: calls.entries.map((call) => ({
      callId: call.callid,
      aliases: [],
      state: ownStateOf(call.State) ?? "talking",
      accountNumber: call.AccountNumber,
      contactNumber: call.ContactNumber,
      campaignName: call.CampaignName,
      direction: directionOf(call.CallType),
      startedAt: isoMoment(call.StartedAt),
    })),
  }
}
