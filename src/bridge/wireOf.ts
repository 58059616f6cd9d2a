import type { Transport } from "./transport"

const wires = new WeakMap<Transport, Transport>()

/** Says that a transport is one handle of several on the same wire. */
export function setWire(handle: Transport, wire: Transport): void {
  wires.set(handle, wire)
}

/** The wire that a transport leads to: what all transports to the same window share, else the transport itself. */
export const wireOf = (transport: Transport): Transport => wires.get(transport) ?? transport
