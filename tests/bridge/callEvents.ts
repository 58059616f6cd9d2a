import { accountNumber, callId, contactNumber } from "../../src/model/ids"
import { epochMs } from "../../src/model/time"
import type { CallEvent, StateSync, SyncedCall } from "../../src/protocol/decoded"

/** The moment at which every test's clock starts. */
export const NOW = epochMs(Date.parse("2020-05-12T09:00:00Z"))

/** A platform's event that tells nothing but the call's state, unless `more` says so. */
export const event = (
  id: string,
  state: CallEvent["state"],
  more: Partial<CallEvent> = {},
): CallEvent => ({
  kind: "call-event",
  callId: callId(id),
  state,
  consult: false,
  accountNumber: null,
  contactNumber: null,
  campaignName: null,
  direction: "unknown",
  restates: false,
  ...more,
})

/** An event with a number in it, as platforms send for every call that can be asked about. */
export const numbered = (id: string, state: CallEvent["state"]): CallEvent =>
  event(id, state, { contactNumber: contactNumber(`65${id.charCodeAt(0)}`) })

/** Our own dialect's `Started`. */
export const started = (id: string, more: Partial<CallEvent> = {}): CallEvent =>
  event(id, "talking", { restates: true, ...more })

/** One call of a state sync. */
export const synced = (id: string, more: Partial<SyncedCall> = {}): SyncedCall => ({
  callId: callId(id),
  aliases: [],
  state: "talking",
  accountNumber: null,
  contactNumber: null,
  campaignName: null,
  direction: "unknown",
  startedAt: null,
  ...more,
})

/** A state sync of these calls. */
export const sync = (...calls: readonly SyncedCall[]): StateSync => ({ kind: "state-sync", calls })

/** An account number and a contact number to fill in. */
export const KEY = accountNumber("2|3|3|0|0|44|1")
export const NUMBER = contactNumber("6591462346")
