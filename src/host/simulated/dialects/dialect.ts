import type { WireMessage } from "../../../protocol/wireMessage"

/** A call as a telephony platform knows it. */
export interface DialectCall {
  /** The connection id, which later events and the panel's requests name. */
  readonly callId: string
  /** The contact's own id, which is not the call's. */
  readonly contactId: string
  readonly direction: "inbound" | "outbound"
  /** The customer's number as the platform gives it. */
  readonly contactNumber: string
  /** The LCM key; null on a plain inbound call. */
  readonly accountNumber: string | null
  readonly campaignName: string | null
  /** The agent's own extension or address, the other end of the line. */
  readonly agentAddress: string
  /** A consult leg to a colleague: its end doesn't end the customer's call. */
  readonly consult: boolean
}

/** What can happen to a call at an agent's desk. */
export type CallMoment =
  | "preview"
  | "offered"
  | "answered"
  | "held"
  | "resumed"
  | "wrap-up"
  | "missed"
  | "over"

/** How one telephony platform tells call events. */
export interface Dialect {
  readonly id: DialectId
  /** The platform's name for people. */
  readonly name: string
  /** The messages with which it tells a moment, in order; none where the platform tells nothing. `at` is in ms since 1970. */
  events(call: DialectCall, moment: CallMoment, at: number): readonly WireMessage[]
  /** Its answer to a `StateSync` for the calls that are on; null where none is documented for them. */
  stateSync(calls: readonly SyncedDialectCall[], at: number): WireMessage | null
}

/** A call that is on, and its last moment. */
export interface SyncedDialectCall {
  readonly call: DialectCall
  readonly moment: CallMoment
}

/** The documented platforms, and the project's own events for desktops that have none. */
export type DialectId = "amazon" | "webex" | "genesys" | "finesse" | "own"
