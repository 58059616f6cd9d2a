import { JourneyError } from "../model/journeyError"
import { carrier } from "./carrier"
import type { Transport, TransportCounters } from "./transport"
import { setWire } from "./wireOf"

/** One way to a window, which any number of transports share; it is open while one of them is. */
interface SharedWire {
  readonly wire: Transport
  readonly handles: Set<Transport>
  readonly counters: () => TransportCounters
}

const wiresByWindow = new WeakMap<Window, Map<string, SharedWire>>()

/**
 * A transport to a window that shares its wire with every other one to the same window under the same `key`, so that
 * two panels of one page have one queue (fault 50). Disposing of one leaves the others as they are.
 */
export function shareWindowWire(target: Window, key: string, make: () => Transport): Transport {
  const wires = wiresByWindow.get(target) ?? new Map<string, SharedWire>()
  wiresByWindow.set(target, wires)
  const shared = wires.get(key) ?? createSharedWire(make())
  wires.set(key, shared)
  const { wire, handles, counters } = shared

  const handle: Transport = carrier({
    send: (message) => wire.post(message),
    listen: (deliver) => wire.subscribe(deliver),
    close: () => void handles.delete(handle),
    counters,
  })
  handles.add(handle)
  setWire(handle, wire)
  return handle
}

function createSharedWire(inner: Transport): SharedWire {
  const handles = new Set<Transport>()
  const counters = (): TransportCounters => inner.counters?.() ?? { foreign: 0, unreadable: 0 }
  const wire = carrier({
    send(message) {
      if (handles.size === 0) {
        throw new JourneyError("DISPOSED", "Every transport to this window has been disposed of.")
      }
      inner.post(message)
    },
    listen: (deliver) =>
      inner.subscribe((data) => {
        if (handles.size > 0) deliver(data)
      }),
    counters,
  })
  return { wire, handles, counters }
}
