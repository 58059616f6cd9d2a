import type { Transport } from "../../bridge/transport"
import { windowTransport } from "../../bridge/windowTransport"
import type { ElementCarrier } from "./elementPlan"

/** The carrier in use. It ends what it made itself, and never what it was given. */
export interface CarrierHolder {
  /** The transport for a carrier; the same one for as long as the carrier is the same. */
  transportFor(carrier: ElementCarrier): Transport
  /** Ends the transport that was made for an earlier carrier, once nobody uses it any more. */
  endOthers(current: Transport | null): void
}

/** Makes the holder of an element's carrier. `embedder` gives the window that embeds the page. */
export function createCarrierHolder(embedder: () => Window): CarrierHolder {
  const made = new Map<string, Transport>()
  return {
    transportFor(carrier) {
      if (carrier.kind === "given") return carrier.transport
      const key = carrier.origins.join(" ")
      const transport =
        made.get(key) ?? windowTransport({ target: embedder(), origins: carrier.origins })
      made.set(key, transport)
      return transport
    },
    endOthers(current) {
      for (const [key, transport] of made) {
        if (transport === current) continue
        made.delete(key)
        transport.dispose()
      }
    },
  }
}
