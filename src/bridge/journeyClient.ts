import type { CallId } from "../model/ids"
import type { Journey } from "../model/journey"
import { JourneyError } from "../model/journeyError"
import type { Scope } from "../model/scope"
import type { Subject } from "../model/subject"
import type { JourneyFailure, JourneyReply } from "../protocol/decoded"
import { type ClientCounters, createClientCounters } from "./clientCounters"
import type { ClientParts } from "./clientParts"
import { createEchoes } from "./echoes"
import { createInbox } from "./inbox"
import { createLedger } from "./ledger"
import { createOutbox } from "./outbox"
import { type Slot, slotCall } from "./slot"
import { createWaiter, type Waiter, type WaiterOptions } from "./waiter"

/**
 * Asks the desktop for journeys: one request per customer on the wire at a time, told apart by call id, with the
 * late replies of timed-out requests kept from being taken for later ones (design decisions 1 to 3).
 */
export interface JourneyClient {
  /**
   * The journey of a subject under a scope. Equal requests share one message. With `takesCovering` the answer may be
   * a journey of a wider scope. Rejects with a `JourneyError`: `TIMEOUT`, `SEND_FAILED`, `HOST_ERROR`, `INVALID_CALL`,
   * `INVALID_RESPONSE`, `TOO_LARGE`, `ABORTED`, `SUPERSEDED` or `DISPOSED`.
   */
  request(subject: Subject, scope: Scope, options?: WaiterOptions): Promise<Journey>
  /** Hears every accepted journey, also those whose askers have gone. Returns the function that ends it. */
  onJourney(listener: (journey: Journey) => void): () => void
  /** The call is over: whoever asks for it gets `SUPERSEDED`, and what still comes for it is dropped. */
  endCall(callId: CallId): void
  /** A reply has come. */
  receiveReply(reply: JourneyReply): void
  /** An error of the desktop has come. */
  receiveFailure(failure: JourneyFailure): void
  /** A reply that names this call can't be read. True when it was about a request of ours, which it ends. */
  receiveMalformed(callId: CallId | null, problem: string): boolean
  /** Nobody listens to the wire from now on: replies that are out may come unheard. */
  stopListening(): void
  counters(): Readonly<ClientCounters>
  /** Ends it: every request rejects with `DISPOSED`, now and later. A second call is harmless. */
  dispose(): void
}

/** Makes a client over the given parts. It hears nothing by itself; the bridge feeds it. */
export function createJourneyClient(parts: ClientParts): JourneyClient {
  const { clock, times } = parts
  const ledger = createLedger(times)
  const echoes = createEchoes()
  const counters = createClientCounters()
  const listeners = new Set<(journey: Journey) => void>()
  const tell = (journey: Journey): void => listeners.forEach((listener) => listener(journey))
  const outbox = createOutbox(ledger, echoes, parts, counters)
  const inbox = createInbox(ledger, echoes, parts, counters, tell, () => outbox.pump())
  let disposed = false

  function slotOf(waiter: Waiter): Slot | undefined {
    for (const slot of ledger.all()) if (slot.waiters.has(waiter)) return slot
    return undefined
  }

  const waiterEvents = {
    onAbort(waiter: Waiter): void {
      outbox.remove(waiter)
      slotOf(waiter)?.waiters.delete(waiter)
    },
    onDeadline(waiter: Waiter): void {
      outbox.remove(waiter)
      inbox.deadline(waiter, slotOf(waiter))
      outbox.pump()
    },
  }

  /** Whose it is, if it came in time; late ones find nobody. */
  function claim(callId: CallId | null): Slot | undefined {
    const nowMs = clock.monotonicMs()
    ledger.expire(nowMs)
    const slot = ledger.claimant(callId)
    if (slot === undefined) echoes.unclaimed(callId, nowMs)
    return slot
  }

  function rejectAll(error: JourneyError, isMeant: (callId: CallId | null) => boolean): void {
    for (const waiter of outbox.take(({ request }) => isMeant(request.subject.callId))) {
      waiter.reject(error)
    }
    for (const slot of ledger.all()) {
      if (!isMeant(slotCall(slot))) continue
      slot.dropped = true
      slot.aside = null
      for (const waiter of slot.waiters) waiter.reject(error)
      slot.waiters.clear()
    }
  }

  return {
    request(subject, scope, options = {}) {
      if (disposed) return Promise.reject(disposedError())
      if (options.signal?.aborted) {
        return Promise.reject(new JourneyError("ABORTED", "It was aborted before it began."))
      }
      const request = { subject, scope }
      const { waiter, answer } = createWaiter(
        request,
        options,
        times.timeoutMs,
        clock,
        waiterEvents,
      )
      outbox.add(waiter)
      outbox.pump()
      return answer
    },
    onJourney(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    endCall(callId) {
      rejectAll(new JourneyError("SUPERSEDED", "The call is over."), (id) => id === callId)
      outbox.pump()
    },
    receiveReply(reply) {
      const slot = claim(reply.callId)
      if (slot === undefined) counters.unsolicited++
      else inbox.reply(slot, reply)
    },
    receiveFailure({ callId, reason, text }) {
      const slot = callId === null ? (claim(null), ledger.only()) : claim(callId)
      if (slot === undefined) counters.unattributedErrors++
      else inbox.failure(slot, failureError(reason, text))
    },
    receiveMalformed(callId, problem) {
      const slot = callId === null ? undefined : claim(callId)
      if (slot === undefined) return false
      inbox.failure(slot, new JourneyError("INVALID_RESPONSE", problem))
      return true
    },
    stopListening() {
      for (const slot of ledger.all()) slot.unheard = true
    },
    counters: () => ({ ...counters }),
    dispose() {
      if (disposed) return
      disposed = true
      outbox.dispose()
      rejectAll(disposedError(), () => true)
      listeners.clear()
    },
  }
}

const disposedError = (): JourneyError =>
  new JourneyError("DISPOSED", "The journey client was disposed of; make a new one to ask again.")

const failureError = (reason: JourneyFailure["reason"], text: string | null): JourneyError =>
  reason === "invalid-call"
    ? new JourneyError("INVALID_CALL", "The desktop does not know this call id.", text)
    : new JourneyError("HOST_ERROR", "The desktop answered with an error.", text)
