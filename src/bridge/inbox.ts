import type { Journey } from "../model/journey"
import { asJourneyError, JourneyError } from "../model/journeyError"
import type { JourneyReply } from "../protocol/decoded"
import type { ClientCounters } from "./clientCounters"
import type { ClientParts } from "./clientParts"
import type { Echoes } from "./echoes"
import type { Ledger } from "./ledger"
import type { Slot } from "./slot"
import type { Waiter } from "./waiter"

/** The way in: what a reply or an error means to those who wait. */
export interface Inbox {
  /** Reads a reply that the slot claims, after those that came before it. */
  reply(slot: Slot, reply: JourneyReply): void
  /** Ends the slot's request with an error, after what came before it. */
  failure(slot: Slot, error: JourneyError): void
  /** The waiter's time is up: it gets what was set aside, or `TIMEOUT`; unless its reply is being read. */
  deadline(waiter: Waiter, slot: Slot | undefined): void
}

/** An inbox over a ledger. `onAccepted` hears every accepted journey; `onSettled` is called when the wire may be free. */
export function createInbox(
  ledger: Ledger,
  echoes: Echoes,
  parts: ClientParts,
  counters: ClientCounters,
  onAccepted: (journey: Journey) => void,
  onSettled: () => void,
): Inbox {
  async function read(slot: Slot, reply: JourneyReply, arrivedMs: number): Promise<void> {
    let journey: Journey | JourneyError
    try {
      journey = await parts.read(reply, slot.request)
    } catch (thrown) {
      journey = asJourneyError(thrown)
    }
    slot.reading--
    if (!isRepetition(slot, arrivedMs)) {
      if (journey instanceof JourneyError) fail(slot, journey)
      else judge(slot, journey)
    }
    if (slot.reading === 0) {
      for (const waiter of slot.waiters) if (waiter.overdue) giveUp(waiter, slot)
    }
    onSettled()
  }

  function settle(slot: Slot, replies: number): void {
    ledger.settle(slot, replies)
    echoes.answered(slot, parts.clock.monotonicMs())
  }

  function isRepetition(slot: Slot, arrivedMs: number): boolean {
    const repeats = echoes.isRepetition(slot, arrivedMs)
    if (repeats) counters.repeated++
    return repeats
  }

  function judge(slot: Slot, journey: Journey): void {
    if (slot.dropped || slot.answered) {
      counters.late++
      settle(slot, 1)
      return
    }
    const verdict = parts.verdict(journey)
    if (verdict === "fits") deliver(slot, journey, 1)
    else if (verdict === "outside-months" && !isMoreOwed(slot)) {
      deliver(slot, journey, slot.asideCount + 1)
    } else {
      counters.setAside++
      slot.aside = journey
      slot.asideCount++
    }
  }

  const isMoreOwed = (slot: Slot): boolean =>
    slot.postedMs.length - slot.asideCount > 1 || ledger.owesLookup(slot)

  function deliver(slot: Slot, journey: Journey, replies: number): void {
    const waiters = [...slot.waiters]
    slot.waiters.clear()
    settle(slot, replies)
    counters.accepted++
    for (const { count } of journey.quality.repairs) counters.repaired += count
    onAccepted(journey)
    for (const waiter of waiters) waiter.resolve(journey)
  }

  function fail(slot: Slot, error: JourneyError): void {
    const waiters = [...slot.waiters]
    slot.waiters.clear()
    if (slot.dropped || slot.answered) counters.late++
    settle(slot, 1)
    for (const waiter of waiters) waiter.reject(error)
  }

  // Nothing better came: what was set aside was the answer, and the desktop ignores that filter (decision 3).
  function giveUp(waiter: Waiter, slot: Slot | undefined): void {
    if (slot?.aside) {
      const filterIgnored = parts.verdict(slot.aside) === "other-channel"
      deliver(slot, { ...slot.aside, filterIgnored }, slot.asideCount)
      return
    }
    slot?.waiters.delete(waiter)
    counters.timedOut++
    const { timeoutMs } = parts.times
    waiter.reject(new JourneyError("TIMEOUT", `The desktop did not answer within ${timeoutMs} ms.`))
  }

  return {
    reply(slot, reply) {
      const arrivedMs = parts.clock.monotonicMs()
      slot.reading++
      slot.judged = after(slot.judged, () => read(slot, reply, arrivedMs))
    },
    failure(slot, error) {
      const arrivedMs = parts.clock.monotonicMs()
      slot.judged = after(slot.judged, () => {
        if (!isRepetition(slot, arrivedMs)) fail(slot, error)
        onSettled()
      })
    },
    deadline(waiter, slot) {
      if (slot !== undefined && slot.reading > 0) waiter.overdue = true
      else giveUp(waiter, slot)
    },
  }
}

async function after(earlier: Promise<void>, next: () => void | Promise<void>): Promise<void> {
  await earlier
  await next()
}
