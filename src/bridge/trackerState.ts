import type { CallId } from "../model/ids"
import type { EpochMs } from "../model/time"
import type { TrackedCall } from "./trackedCall"

/** Everything that the call tracker remembers. Never changed in place. */
export interface TrackerState {
  /** The calls that are on, by id. */
  readonly calls: ReadonlyMap<CallId, TrackedCall>
  /** The ids of calls that are over and when they ended, oldest first. */
  readonly ended: ReadonlyMap<CallId, EpochMs>
  /** Counts the changes to all calls together. */
  readonly turn: number
  readonly counters: TrackerCounters
}

/** What the tracker heard and didn't follow. */
export interface TrackerCounters {
  /** Events whose word means nothing to us. */
  readonly unknownWord: number
  /** Events that would have brought a call back that is over. */
  readonly endedRevival: number
  /** Events of consult legs. */
  readonly ignoredConsult: number
  /** Calls that were forgotten because there were more than `MAX_CALLS`. */
  readonly forgotten: number
}

/** How many calls may be on at once: more is a flood, or a desktop that never ends a call. */
export const MAX_CALLS = 50

/** How many calls that are over are remembered. */
export const MAX_ENDED = 500

/**
 * A desktop that says of an id that a new call has started under it is believed from this long after the old one ended;
 * what comes sooner is a late message about the old one (fault 54). The journey client keeps late replies apart.
 */
export const REUSE_AFTER_MS = 2000

/** How many further ids one call may have: its legs. */
export const MAX_ALIASES = 8

/** Nothing heard yet. */
export const EMPTY_TRACKER: TrackerState = {
  calls: new Map(),
  ended: new Map(),
  turn: 0,
  counters: { unknownWord: 0, endedRevival: 0, ignoredConsult: 0, forgotten: 0 },
}

/** The state with one more on a counter. */
export const counted = (state: TrackerState, counter: keyof TrackerCounters): TrackerState => ({
  ...state,
  counters: { ...state.counters, [counter]: state.counters[counter] + 1 },
})
