import type { Clock } from "../../../bridge/clock"
import type { Transport } from "../../../bridge/transport"
import type { WireMessage } from "../../../protocol/wireMessage"
import type { Random } from "../random"
import { malformedReply } from "./malformedReply"
import type { TransportFault, TransportFaults } from "./transportFaults"

/** What a faulty carrier depends on. */
export interface FaultyTransportOptions {
  /** Read for each message, so that a switch works at once. */
  readonly faults: () => TransportFaults
  readonly clock: Pick<Clock, "after">
  readonly random: Random
  /** Which messages may suffer; default: journey replies and errors (`LCM`), so that calls stay told. */
  readonly applies?: (message: WireMessage) => boolean
  /** Hears of each fault, with the message as it was meant. */
  readonly onFault?: (fault: TransportFault, message: WireMessage) => void
}

/** A message that was held back waits no longer than this for one to overtake it. */
const OVERTAKEN_WITHIN_MS = 2_000

/**
 * A carrier with faults around a good one. Only what is posted suffers; what is heard passes as it is. A message that
 * is late when it is disposed of never arrives. Disposes of the inner carrier too.
 */
export function faultyTransport(inner: Transport, options: FaultyTransportOptions): Transport {
  const { clock, random } = options
  const applies = options.applies ?? isJourneyTraffic
  const late = new Set<() => void>()
  let heldBack: WireMessage[] = []
  let disposed = false

  const after = (delayMs: number, callback: () => void): void => {
    const cancel = clock.after(delayMs, () => {
      late.delete(cancel)
      callback()
    })
    late.add(cancel)
  }

  const letGo = (): void => {
    const messages = heldBack
    heldBack = []
    for (const message of messages) hand(message)
  }

  // Whoever posted it has gone on by now: a message that can't be handed over any more is a lost one.
  const hand = (message: WireMessage): void => {
    try {
      inner.post(message)
    } catch {
      options.onFault?.("lost", message)
    }
  }

  const arrive = (message: WireMessage, reordering: number): void => {
    if (heldBack.length === 0 && random.chance(reordering)) {
      options.onFault?.("held back", message)
      heldBack = [message]
      after(OVERTAKEN_WITHIN_MS, letGo)
      return
    }
    hand(message)
    letGo()
  }

  const send = (message: WireMessage, faults: TransportFaults): void => {
    const delayMs = random.int(faults.latencyMs[0], faults.latencyMs[1])
    if (delayMs === 0) {
      arrive(message, faults.reordering)
      return
    }
    options.onFault?.("delayed", message)
    after(delayMs, () => arrive(message, faults.reordering))
  }

  return {
    post: (message) => {
      if (disposed || !applies(message)) {
        inner.post(message)
        return
      }
      const faults = options.faults()
      if (random.chance(faults.loss)) {
        options.onFault?.("lost", message)
        return
      }
      const spoiled = random.chance(faults.malformed) ? malformedReply(message, random) : null
      if (spoiled !== null) options.onFault?.("malformed", message)
      send(spoiled ?? message, faults)
      if (random.chance(faults.duplicates)) {
        options.onFault?.("doubled", message)
        send(spoiled ?? message, faults)
      }
    },
    subscribe: (listener) => inner.subscribe(listener),
    dispose: () => {
      disposed = true
      for (const cancel of late) cancel()
      late.clear()
      heldBack = []
      inner.dispose()
    },
    counters: () => inner.counters?.() ?? { foreign: 0, unreadable: 0 },
  }
}

const isJourneyTraffic = (message: WireMessage): boolean => message.channel === "LCM"
