import type { CallId } from "../model/ids"
import { type JourneyRequest, requestKey } from "./journeyRequest"
import { createSlot, lastPostedMs, type Slot, slotCall } from "./slot"

/** How long a posted request is waited for, and how long its late reply is feared after that. Milliseconds. */
export interface LedgerTimes {
  readonly timeoutMs: number
  readonly quarantineMs: number
}

/**
 * What was posted and not yet answered: the only thing by which a reply is told to belong to a request, since the
 * wire has no request id (protocol.md section 1). Times are readings of the monotonic clock.
 */
export interface Ledger {
  /** The slot of this very request, if a reply to it is still owed. */
  find(request: JourneyRequest): Slot | undefined
  /** Whose reply one that names this call can be: the call's own slot, else the look-up's (its reply may name any). */
  claimant(callId: CallId | null): Slot | undefined
  /** The one slot that an error without a call id can be about; undefined when there is none, or more than one. */
  only(): Slot | undefined
  /** The slot that keeps the request off the wire: its late reply could be taken for the request's. */
  blocker(request: JourneyRequest, nowMs: number): Slot | undefined
  /** Whether a look-up other than this slot is still owed a reply, which may name any call. */
  owesLookup(besides: Slot): boolean
  /** Notes a posting, and returns its slot. */
  post(request: JourneyRequest, nowMs: number): Slot
  /** Takes back the newest posting of a slot: the transport did not take it. */
  unpost(slot: Slot): void
  /** Notes that so many of the slot's owed replies have come; what still comes repeats them. */
  settle(slot: Slot, replies: number): void
  /** Forgets postings whose quarantine has ended. */
  expire(nowMs: number): void
  /** When the next posting stops to stand in anybody's way; infinity when none will. */
  nextReleaseMs(nowMs: number): number
  all(): Iterable<Slot>
}

/** An empty ledger. Its times are read anew each time, as they may change. */
export function createLedger(times: LedgerTimes): Ledger {
  const slots = new Map<string, Slot>()
  const removeIfPaid = (slot: Slot): void => {
    if (slot.postedMs.length === 0 && slots.get(slot.key) === slot) slots.delete(slot.key)
  }
  const find = (test: (slot: Slot) => boolean): Slot | undefined => {
    for (const slot of slots.values()) if (test(slot)) return slot
    return undefined
  }

  return {
    find: (request) => slots.get(requestKey(request)),
    claimant: (callId) =>
      find((slot) => slotCall(slot) === callId) ?? find((slot) => slotCall(slot) === null),
    only: () => (slots.size === 1 ? find(() => true) : undefined),
    blocker(request, nowMs) {
      const key = requestKey(request)
      const wanted = request.subject.callId
      return find((slot) => {
        if (slot.key === key) return false
        const owed = slotCall(slot)
        if (owed === wanted) return true
        // A look-up's reply may name the call that begins meanwhile, but only until its time-out.
        return owed === null && nowMs < lastPostedMs(slot) + times.timeoutMs
      })
    },
    owesLookup: (besides) =>
      find((slot) => slot !== besides && slotCall(slot) === null) !== undefined,
    post(request, nowMs) {
      const key = requestKey(request)
      const slot = slots.get(key) ?? createSlot(key, request)
      slots.set(key, slot)
      slot.postedMs.push(nowMs)
      return slot
    },
    unpost(slot) {
      slot.postedMs.pop()
      removeIfPaid(slot)
    },
    settle(slot, replies) {
      slot.postedMs.splice(0, replies)
      slot.asideCount = 0
      slot.aside = null
      slot.answered = true
      removeIfPaid(slot)
    },
    expire(nowMs) {
      for (const slot of slots.values()) {
        if (slot.reading > 0) continue
        const keptMs = times.timeoutMs + times.quarantineMs
        const freed = slot.postedMs.findIndex((ms) => ms + keptMs > nowMs)
        slot.postedMs.splice(0, freed === -1 ? slot.postedMs.length : freed)
        removeIfPaid(slot)
      }
    },
    nextReleaseMs(nowMs) {
      const ends = [...slots.values()].flatMap(({ postedMs }) =>
        postedMs.flatMap((ms) => {
          const timeoutAtMs = ms + times.timeoutMs
          return [timeoutAtMs, timeoutAtMs + times.quarantineMs]
        }),
      )
      return Math.min(...ends.filter((ms) => ms > nowMs))
    },
    all: () => slots.values(),
  }
}
