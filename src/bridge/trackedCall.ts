import type { Call, CallState } from "../model/call"
import type { CallId } from "../model/ids"
import { epochMs, type EpochMs } from "../model/time"

/** A call as the tracker knows it, shown or not. */
export interface TrackedCall {
  readonly call: Call
  /** Further ids that mean it (ruling 1). */
  readonly aliases: readonly CallId[]
  /** The tracker's turn at which it came into its state; of two calls the later has the greater one. */
  readonly enteredTurn: number
  /** It was heard of before its wrap-up. One that wasn't is only remembered, in case the earlier events come late. */
  readonly begun: boolean
  /** The desktop named it on purpose (the project's own dialect, a state sync), so its id alone can be asked for. */
  readonly vouched: boolean
}

/** What one message tells of one call. Absent fields are null, an absent direction `"unknown"`. */
export interface ToldCall extends Omit<Call, "id">, Omit<TrackedCall, "call" | "enteredTurn"> {
  /** Its fields are all there is to know: they replace, and don't only fill in. */
  readonly restates: boolean
}

// A call's phases only go forward; held and talking are one phase.
const PHASES: Readonly<Record<CallState, number>> = {
  offered: 0,
  talking: 1,
  held: 1,
  "wrap-up": 2,
}

/** Whether the agent has had the customer on the line, or has them. */
export const isAnswered = (state: CallState): boolean => PHASES[state] > 0

/** A call that is heard of for the first time, at `nowMs` on the wall clock. */
export const firstHeard = (
  id: CallId,
  told: ToldCall,
  turn: number,
  nowMs: EpochMs,
): TrackedCall => ({
  call: { id, ...fieldsOf(told), state: told.state, startedAt: told.startedAt ?? nowMs },
  aliases: told.aliases,
  enteredTurn: turn,
  begun: told.begun,
  vouched: told.vouched,
})

/**
 * The call after a message about it; the same object when that changes nothing. A state of an earlier phase is late
 * and ignored; fields that were unknown are filled in, known ones stay, unless the message restates the call.
 */
export function learn(tracked: TrackedCall, told: ToldCall, turn: number): TrackedCall {
  const { call, aliases } = tracked
  const state = PHASES[told.state] < PHASES[call.state] ? call.state : told.state
  const next: Call = {
    ...call,
    ...(told.restates ? fieldsOf(told) : filledIn(call, told)),
    state,
    startedAt: earlier(call.startedAt, told.startedAt),
  }
  const newAliases = told.aliases.filter((id) => !aliases.includes(id))
  const after: TrackedCall = {
    call: sameCall(call, next) ? call : next,
    aliases: newAliases.length === 0 ? aliases : [...aliases, ...newAliases],
    enteredTurn: state === call.state ? tracked.enteredTurn : turn,
    begun: tracked.begun || told.begun,
    vouched: tracked.vouched || told.vouched,
  }
  return sameTracked(tracked, after) ? tracked : after
}

type CallFields = Pick<Call, "accountNumber" | "contactNumber" | "campaignName" | "direction">

const fieldsOf = (told: CallFields): CallFields => ({
  accountNumber: told.accountNumber,
  contactNumber: told.contactNumber,
  campaignName: told.campaignName,
  direction: told.direction,
})

const filledIn = (known: CallFields, told: CallFields): CallFields => ({
  accountNumber: known.accountNumber ?? told.accountNumber,
  contactNumber: known.contactNumber ?? told.contactNumber,
  campaignName: known.campaignName ?? told.campaignName,
  direction: known.direction === "unknown" ? told.direction : known.direction,
})

const earlier = (known: EpochMs | null, told: EpochMs | null): EpochMs | null =>
  told === null ? known : epochMs(Math.min(told, known ?? told))

const sameCall = (a: Call, b: Call): boolean =>
  a.accountNumber === b.accountNumber &&
  a.contactNumber === b.contactNumber &&
  a.campaignName === b.campaignName &&
  a.direction === b.direction &&
  a.state === b.state &&
  a.startedAt === b.startedAt

const sameTracked = (a: TrackedCall, b: TrackedCall): boolean =>
  a.call === b.call && a.aliases === b.aliases && a.begun === b.begun && a.vouched === b.vouched
