import { asJourneyError, JourneyError } from "../model/journeyError"
import { covers } from "../model/scope"
import type { ClientCounters } from "./clientCounters"
import type { ClientParts } from "./clientParts"
import type { Echoes } from "./echoes"
import { type JourneyRequest, subjectKey } from "./journeyRequest"
import type { Ledger } from "./ledger"
import { lastPostedMs, type Slot } from "./slot"
import type { Waiter } from "./waiter"

/** The way out: who waits for the wire, and when each may have it. */
export interface Outbox {
  add(waiter: Waiter): void
  remove(waiter: Waiter): void
  /** Takes out all that the test picks. */
  take(test: (waiter: Waiter) => boolean): readonly Waiter[]
  /** Sends what may be sent now, and wakes itself when more may be. */
  pump(): void
  dispose(): void
}

/** How long a desktop that was never heard gets before the request is sent to it once more (fault 45). */
export const RESEND_AFTER_MS = 2000

/** An outbox over a ledger: the ledger says what is in whose way. */
export function createOutbox(
  ledger: Ledger,
  echoes: Echoes,
  parts: ClientParts,
  counters: ClientCounters,
): Outbox {
  const { clock, times } = parts
  const queue = new Set<Waiter>()
  let stopWake: (() => void) | null = null
  let stopResend: (() => void) | null = null
  let resent = false

  function pump(): void {
    stopWake?.()
    stopWake = null
    const nowMs = clock.monotonicMs()
    ledger.expire(nowMs)
    echoes.expire(nowMs)
    for (const waiter of queue) {
      if (waiter.notBeforeMs > nowMs || echoes.blocks(waiter.request, nowMs)) continue
      const blocker = ledger.blocker(waiter.request, nowMs)
      if (blocker === undefined) dispatch(waiter, waiter.request, nowMs)
      else if (waiter.takesCovering && isCovered(waiter.request, blocker.request)) {
        counters.covered++
        dispatch(waiter, blocker.request, nowMs)
      }
    }
    if (queue.size > 0) wakeAt(nextChangeMs(nowMs), nowMs)
  }

  function nextChangeMs(nowMs: number): number {
    const settled = [...queue].map(({ notBeforeMs }) => notBeforeMs).filter((ms) => ms > nowMs)
    return Math.min(ledger.nextReleaseMs(nowMs), echoes.nextEndMs(), ...settled)
  }

  function wakeAt(atMs: number, nowMs: number): void {
    // Nothing changes by itself while a reply is being read; when that is done, this is pumped.
    if (Number.isFinite(atMs)) stopWake = clock.after(atMs - nowMs, pump)
  }

  function dispatch(waiter: Waiter, request: JourneyRequest, nowMs: number): void {
    queue.delete(waiter)
    const flying = ledger.find(request)
    if (flying !== undefined && isInFlight(flying, nowMs)) {
      counters.joined++
      flying.waiters.add(waiter)
      return
    }
    const slot = send(request, nowMs)
    if (slot instanceof JourneyError) {
      waiter.reject(slot)
      return
    }
    slot.waiters.add(waiter)
    if (!resent && !parts.heard()) {
      stopResend?.()
      stopResend = clock.after(RESEND_AFTER_MS, () => resend(slot))
    }
  }

  function send(request: JourneyRequest, nowMs: number): Slot | JourneyError {
    // Noted before it is posted: a transport may answer while it posts.
    const slot = ledger.post(request, nowMs)
    const { answered, dropped, unheard } = slot
    Object.assign(slot, { answered: false, dropped: false, unheard: false })
    try {
      parts.post(request)
      counters.posted++
      return slot
    } catch (thrown) {
      Object.assign(slot, { answered, dropped, unheard })
      ledger.unpost(slot)
      counters.sendFailed++
      return sendError(thrown)
    }
  }

  // Only while nothing at all was ever heard, and once (decision 2); from then on two replies are owed.
  function resend(slot: Slot): void {
    if (parts.heard() || slot.waiters.size === 0) return
    resent = true
    if (send(slot.request, clock.monotonicMs()) instanceof JourneyError) return
    counters.resent++
  }

  const isInFlight = (slot: Slot, nowMs: number): boolean =>
    !slot.answered && !slot.dropped && !slot.unheard && nowMs < lastPostedMs(slot) + times.timeoutMs

  return {
    add: (waiter) => void queue.add(waiter),
    remove: (waiter) => void queue.delete(waiter),
    take(test) {
      const taken = [...queue].filter(test)
      for (const waiter of taken) queue.delete(waiter)
      return taken
    },
    pump,
    dispose() {
      stopWake?.()
      stopResend?.()
    },
  }
}

const isCovered = (wanted: JourneyRequest, owed: JourneyRequest): boolean =>
  subjectKey(wanted.subject) === subjectKey(owed.subject) && covers(owed.scope, wanted.scope)

function sendError(thrown: unknown): JourneyError {
  const error = asJourneyError(thrown)
  if (error.code !== "PROTOCOL") return error
  return new JourneyError("SEND_FAILED", "The transport did not take the request.")
}
