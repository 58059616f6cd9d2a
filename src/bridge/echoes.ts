import type { CallId } from "../model/ids"
import { type JourneyRequest, requestKey } from "./journeyRequest"
import { type Slot, slotCall } from "./slot"

/** Within this long of a reply its repetition comes, from a desktop whose listener is attached twice. */
const ECHO_MS = 100

/**
 * Desktops that answer twice (rules B29, B30). Times are readings of the monotonic clock. One that was seen to do so is
 * taken to do it always: a reply right behind another then pays no debt.
 */
export interface Echoes {
  /** A reply to the slot's request was judged now. */
  answered(slot: Slot, nowMs: number): void
  /** A reply about that call has found no request: right behind another one it must be a repetition. */
  unclaimed(callId: CallId | null, nowMs: number): void
  /** Whether what came then only repeats the slot's last reply. */
  isRepetition(slot: Slot, arrivedMs: number): boolean
  /** Whether a reply about that call came only just now, so that a different request has to wait. */
  blocks(request: JourneyRequest, nowMs: number): boolean
  /** Forgets what is over. */
  expire(nowMs: number): void
  /** When the next wait is over; infinity when there is none. */
  nextEndMs(): number
}

/** No reply has come, and the desktop is taken to answer once. */
export function createEchoes(): Echoes {
  const answers = new Map<CallId | null, { readonly key: string; readonly atMs: number }>()
  let repeats = false
  const isRecent = (callId: CallId | null, nowMs: number): boolean =>
    nowMs < (answers.get(callId)?.atMs ?? Number.NEGATIVE_INFINITY) + ECHO_MS

  return {
    answered: (slot, nowMs) => void answers.set(slotCall(slot), { key: slot.key, atMs: nowMs }),
    unclaimed(callId, nowMs) {
      if (isRecent(callId, nowMs)) repeats = true
    },
    isRepetition(slot, arrivedMs) {
      const callId = slotCall(slot)
      if (answers.get(callId)?.key !== slot.key || !isRecent(callId, arrivedMs)) return false
      if (slot.postedMs.length === 0) repeats = true
      return repeats
    },
    blocks(request, nowMs) {
      const key = requestKey(request)
      return [request.subject.callId, null].some(
        (callId) => answers.get(callId)?.key !== key && isRecent(callId, nowMs),
      )
    },
    expire(nowMs) {
      for (const [callId, { atMs }] of answers) {
        if (atMs + ECHO_MS <= nowMs) answers.delete(callId)
      }
    },
    nextEndMs: () => Math.min(...[...answers.values()].map(({ atMs }) => atMs + ECHO_MS)),
  }
}
