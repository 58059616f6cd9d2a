import type { CallId } from "../model/ids"
import { epochMs, type EpochMs } from "../model/time"
import type { CallEvent, StateSync, SyncedCall } from "../protocol/decoded"
import { byImportance } from "./liveCalls"
import { firstHeard, learn, type ToldCall, type TrackedCall } from "./trackedCall"
import {
  counted,
  MAX_ALIASES,
  MAX_CALLS,
  MAX_ENDED,
  REUSE_AFTER_MS,
  type TrackerState,
} from "./trackerState"

/**
 * Follows which calls are on (ruling 1; faults 53, 54). Pure: the state after one event, the same object when the
 * event changes nothing.
 *
 * Only an event of the same id ends a call, and never one of a consult leg. An id that is over lives again only when the
 * desktop restates it as started, a while later; no late event takes a call back to an earlier phase. Each call is followed by itself, so what comes for one never
 * touches another. A state sync adds and fills in; it ends nothing, as each platform answers for its own calls only.
 *
 * @param nowMs the wall clock: a call that is first heard of began then, unless a sync knows better
 */
export function trackCall(
  state: TrackerState,
  event: CallEvent | StateSync,
  nowMs: EpochMs,
): TrackerState {
  if (event.kind === "call-event") return trackEvent(state, event, nowMs)
  // The latest to begin comes last, so that of two connected calls it is the one on screen.
  return event.calls
    .slice(0, MAX_CALLS)
    .toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
    .reduce((before, call) => trackSynced(before, call, nowMs), state)
}

function trackEvent(state: TrackerState, event: CallEvent, nowMs: EpochMs): TrackerState {
  if (event.consult) return counted(state, "ignoredConsult")
  if (event.state === null) return counted(state, "unknownWord")
  const id = tracked(state, event.callId)?.call.id ?? event.callId
  const begun = event.state !== "over" && event.state !== "wrap-up"
  const endedAt = state.ended.get(id)
  if (endedAt !== undefined) {
    const isReused = event.restates && begun && nowMs - endedAt >= REUSE_AFTER_MS
    if (!isReused) return begun ? counted(state, "endedRevival") : state
  }
  if (event.state === "over") return ended(state, id, nowMs)
  const told: ToldCall = {
    ...event,
    state: event.state,
    startedAt: null,
    aliases: [],
    begun,
    vouched: event.restates,
  }
  return noted(endedAt === undefined ? state : withoutEnded(state, id), id, told, nowMs)
}

function withoutEnded(state: TrackerState, id: CallId): TrackerState {
  const left = new Map(state.ended)
  left.delete(id)
  return { ...state, ended: left }
}

function trackSynced(state: TrackerState, synced: SyncedCall, nowMs: EpochMs): TrackerState {
  const ids = [synced.callId, ...synced.aliases.slice(0, MAX_ALIASES)]
  if (ids.some((id) => state.ended.has(id))) return counted(state, "endedRevival")
  // The id that was heard first stays the call's name: another one would be another call on screen.
  const [known, ...others] = new Set(ids.flatMap((any) => tracked(state, any) ?? []))
  const id = known?.call.id ?? synced.callId
  const one = known === undefined ? state : merged(state, known, others)
  const { startedAt } = synced
  const told: ToldCall = {
    ...synced,
    startedAt: startedAt === null ? null : epochMs(Math.min(startedAt, nowMs)),
    aliases: ids.filter((any) => any !== id),
    restates: false,
    begun: true,
    vouched: true,
  }
  return noted(one, id, told, nowMs)
}

/** The call, given any id of it; undefined when it isn't tracked. */
const tracked = ({ calls }: TrackerState, id: CallId): TrackedCall | undefined =>
  calls.get(id) ?? [...calls.values()].find(({ aliases }) => aliases.includes(id))

/** With what was told of one call noted, new or known. */
function noted(state: TrackerState, id: CallId, told: ToldCall, nowMs: EpochMs): TrackerState {
  const turn = state.turn + 1
  const before = state.calls.get(id)
  const after = before === undefined ? firstHeard(id, told, turn, nowMs) : learn(before, told, turn)
  if (after === before) return state
  return bounded({ ...state, turn, calls: new Map(state.calls).set(id, after) })
}

/** With several calls become one, as a sync says that they are. That alone brings it no further forward. */
function merged(
  state: TrackerState,
  kept: TrackedCall,
  others: readonly TrackedCall[],
): TrackerState {
  if (others.length === 0) return state
  const calls = new Map(state.calls)
  const one = others.reduce((before, { call, aliases, ...more }) => {
    calls.delete(call.id)
    const told = { ...call, ...more, aliases: [call.id, ...aliases], restates: false }
    return learn(before, told, more.enteredTurn)
  }, kept)
  return { ...state, calls: calls.set(one.call.id, one) }
}

/** With a call over, known or not: under none of its ids it comes back. */
function ended(state: TrackerState, id: CallId, nowMs: EpochMs): TrackerState {
  const known = state.calls.get(id)
  const now = [id, ...(known?.aliases ?? [])].map((any) => [any, nowMs] as const)
  const after = { ...state, ended: new Map([...state.ended, ...now].slice(-MAX_ENDED)) }
  if (known === undefined) return after
  const calls = new Map(state.calls)
  calls.delete(id)
  return { ...after, calls }
}

/** With no more calls than may be on: the least important one is forgotten. */
function bounded(state: TrackerState): TrackerState {
  if (state.calls.size <= MAX_CALLS) return state
  const calls = new Map(state.calls)
  const [least] = [...calls.values()].toSorted(byImportance)
  if (least !== undefined) calls.delete(least.call.id)
  return counted({ ...state, calls }, "forgotten")
}
