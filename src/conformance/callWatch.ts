import { liveCall } from "../bridge/liveCalls"
import { EMPTY_TRACKER } from "../bridge/trackerState"
import { trackCall } from "../bridge/callTracker"
import type { EpochMs } from "../model/time"
import { subjectOfCall } from "../model/subjectOfCall"
import type { CallEvent, StateSync } from "../protocol/decoded"
import type { LiveSubject } from "./ask"

/** Follows which call is on, as the panel does, for a view to subscribe to. */
export interface CallWatch {
  readonly hear: (event: CallEvent | StateSync, nowMs: EpochMs) => void
  /** The call that is on; null while none is known. The same object until it changes. */
  readonly current: () => LiveSubject | null
  readonly subscribe: (listener: () => void) => () => void
}

/** A watch that has heard nothing. */
export function callWatch(): CallWatch {
  let state = EMPTY_TRACKER
  let current: LiveSubject | null = null
  const listeners = new Set<() => void>()
  return {
    hear(event, nowMs) {
      state = trackCall(state, event, nowMs)
      const call = liveCall(state)
      current = call === null ? null : { ...subjectOfCall(call), callId: call.id }
      for (const listener of listeners) listener()
    },
    current: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
