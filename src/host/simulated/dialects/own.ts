import type { CallState } from "../../../model/call"
import { encodeCallEvent } from "../../../protocol/encodeCallEvent"
import { encodeStateSync } from "../../../protocol/encodeStateSync"
import type { OwnEvent } from "../../../protocol/ownStates"
import type { ToldCall } from "../../../protocol/toldCall"
import type { CallMoment, Dialect, DialectCall } from "./dialect"

const EVENT: Readonly<Record<CallMoment, OwnEvent>> = {
  preview: "Started",
  offered: "Started",
  answered: "Started",
  held: "Held",
  resumed: "Resumed",
  "wrap-up": "WrapUp",
  missed: "Ended",
  over: "Ended",
}

const STATE: Readonly<Record<CallMoment, CallState>> = {
  preview: "offered",
  offered: "offered",
  answered: "talking",
  held: "held",
  resumed: "talking",
  "wrap-up": "wrap-up",
  missed: "wrap-up",
  over: "wrap-up",
}

/** The project's own events, for desktops that have none: what the host kit tells. A consult leg isn't told at all. */
export const own: Dialect = {
  id: "own",
  name: "None (the kit’s own events)",
  events: (call, moment) =>
    call.consult ? [] : [encodeCallEvent(EVENT[moment], told(call, moment))],
  stateSync: (calls) => encodeStateSync(calls.map(({ call, moment }) => told(call, moment))),
}

const told = (call: DialectCall, moment: CallMoment): ToldCall => ({
  callId: call.callId,
  accountNumber: call.accountNumber,
  contactNumber: call.contactNumber,
  campaignName: call.campaignName,
  direction: call.direction,
  state: STATE[moment],
})
