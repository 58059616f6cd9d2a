import { functionTransport } from "../../src/bridge/functionTransport"
import type { Transport } from "../../src/bridge/transport"

/** How a message travels: calls `deliver` when it has arrived. */
export type Delivery = (deliver: () => void) => void

/** The two ends of one carrier in memory. */
export interface TransportPair {
  readonly panel: Transport
  readonly host: Transport
}

/**
 * Two transports that hear what the other one posts: cloned on the way, like everything between two windows, and
 * later, like everything there. `delivery` decides when: a microtask unless given, or the test's own clock
 * (`(deliver) => clock.after(20, deliver)`).
 */
export function pairedTransports(delivery: Delivery = queueMicrotask): TransportPair {
  const toPanel = new Set<(data: unknown) => void>()
  const toHost = new Set<(data: unknown) => void>()

  const end = (near: Set<(data: unknown) => void>, far: Set<(data: unknown) => void>): Transport =>
    functionTransport({
      post(message) {
        const data: unknown = structuredClone(message)
        delivery(() => [...far].forEach((listener) => listener(data)))
      },
      subscribe(listener) {
        near.add(listener)
        return () => void near.delete(listener)
      },
    })

  return { panel: end(toPanel, toHost), host: end(toHost, toPanel) }
}
