import type { Call } from "../model/call"
import type { CallId } from "../model/ids"
import type { EpochMs } from "../model/time"
import type { CallEvent, StateSync } from "../protocol/decoded"
import { attempt } from "./attempt"
import { trackCall } from "./callTracker"
import { liveCall } from "./liveCalls"
import { EMPTY_TRACKER, type TrackerCounters, type TrackerState } from "./trackerState"

/** The call tracker's state with listeners; shaped for React's `useSyncExternalStore`, without React. */
export interface CallStore {
  /** The call to show; the same object for as long as nothing about it changes. */
  readonly getSnapshot: () => Call | null
  readonly getState: () => TrackerState
  readonly counters: () => TrackerCounters
  /** Hears when the calls that are on have changed; not of mere counting. */
  readonly subscribe: (listener: () => void) => () => void
  readonly dispatch: (event: CallEvent | StateSync) => void
  /**
   * Nobody listens any more, so nobody knows which calls are on: each is taken to be over until it is heard of again.
   * Calls that did end stay ended.
   */
  readonly loseTrack: () => void
  /** Hears the id of each call that is over, or was forgotten, before `subscribe`'s listeners hear of the change. */
  readonly onCallOver: (listener: (callId: CallId) => void) => () => void
}

/** Makes a store in which no call is on. `now` reads the wall clock. */
export function createCallStore(now: () => EpochMs): CallStore {
  let state = EMPTY_TRACKER
  let snapshot: Call | null = null
  const changeListeners = new Set<() => void>()
  const overListeners = new Set<(callId: CallId) => void>()

  function become(next: TrackerState): void {
    const before = state
    state = next
    if (next.calls === before.calls) return
    snapshot = liveCall(next)
    for (const id of before.calls.keys()) {
      if (next.calls.has(id)) continue
      for (const listener of overListeners) attempt(() => listener(id))
    }
    for (const listener of changeListeners) attempt(listener)
  }

  return {
    getSnapshot: () => snapshot,
    getState: () => state,
    counters: () => state.counters,
    subscribe: (listener) => joined(changeListeners, listener),
    onCallOver: (listener) => joined(overListeners, listener),
    dispatch: (event) => become(trackCall(state, event, now())),
    loseTrack: () => {
      if (state.calls.size > 0) become({ ...state, calls: new Map() })
    },
  }
}

/** Adds a listener of its own, even if the same function listens already. */
function joined<Args extends readonly unknown[]>(
  listeners: Set<(...args: Args) => void>,
  listener: (...args: Args) => void,
): () => void {
  const own = (...args: Args): void => listener(...args)
  listeners.add(own)
  return () => void listeners.delete(own)
}
