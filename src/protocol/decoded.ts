import type { CallState } from "../model/call"
import type { Direction } from "../model/direction"
import type { AccountNumber, CallId, ContactNumber } from "../model/ids"
import type { EpochMs } from "../model/time"

/** What a message from the desktop turned out to be. Exactly one of six (issue 1, "protocol"). */
export type Decoded =
  | JourneyReply
  | JourneyFailure
  | CallEvent
  | StateSync
  | { readonly kind: "not-ours" }
  | Malformed

/** A `CustomerJourney` reply. Its rows are still as they came: `decodeRows` reads them, in slices. */
export interface JourneyReply {
  readonly kind: "journey-reply"
  /** The call the desktop names; null when it named none. */
  readonly callId: CallId | null
  readonly rows: readonly unknown[]
}

/** An error of the desktop, in any of the envelopes that protocol.md section 2 tells of. */
export interface JourneyFailure {
  readonly kind: "journey-error"
  /** The call it is about; null when it can't be told. */
  readonly callId: CallId | null
  readonly reason: "invalid-call" | "host-error"
  /** The desktop's words for people (`msg`), capped; null when it had none. Never logged. */
  readonly text: string | null
}

/** Something happened to a call. Fields that the platform did not tell are null and change nothing. */
export interface CallEvent {
  readonly kind: "call-event"
  readonly callId: CallId
  /** The state it puts the call in; `"over"` ends it; null for a word we don't know, which changes nothing. */
  readonly state: CallState | "over" | null
  /** A consult leg's events never change or end the customer's call. */
  readonly consult: boolean
  readonly accountNumber: AccountNumber | null
  readonly contactNumber: ContactNumber | null
  readonly campaignName: string | null
  readonly direction: Direction
  /** The desktop restates the whole call (our own `Started`), so its fields replace what was known. */
  readonly restates: boolean
}

/** The calls that are on, for a panel that joins in mid-call. */
export interface StateSync {
  readonly kind: "state-sync"
  readonly calls: readonly SyncedCall[]
}

/** One call of a state sync. */
export interface SyncedCall {
  /** The id that later events use. */
  readonly callId: CallId
  /** Further ids that mean the same call (ruling 1). */
  readonly aliases: readonly CallId[]
  readonly state: CallState
  readonly accountNumber: AccountNumber | null
  readonly contactNumber: ContactNumber | null
  readonly campaignName: string | null
  readonly direction: Direction
  readonly startedAt: EpochMs | null
}

/** Ours by its words, but not by its shape. Names the place, never the value. */
export interface Malformed {
  readonly kind: "malformed"
  readonly what: "journey-reply" | "journey-error" | "call-event" | "state-sync"
  /** The call a malformed reply names, so that its request can fail at once; null when unknown. */
  readonly callId: CallId | null
  /** Where it broke, such as `"message.response"`. */
  readonly path: string
  /** What was wrong there, in words without values, such as `"expected a list, got text"`. */
  readonly problem: string
}
