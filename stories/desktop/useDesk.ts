import { portTransport, type Transport } from "customer-journey-panel"
import {
  createSimulatedDesk,
  seededRandom,
  type SimulatedCustomer,
  type SimulatedDesk,
  simulatedCustomers,
} from "customer-journey-panel/host/simulated"
import { useState } from "react"

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** A simulated desktop with its customers, and the panel's end of the line to it. */
export interface Desk {
  readonly desk: SimulatedDesk
  readonly customers: readonly SimulatedCustomer[]
  /** The panel's carrier. */
  readonly panel: Transport
}

/** One desktop for as long as the story is on; it goes with the page. */
export function useDesk(): Desk {
  const [made] = useState((): Desk => {
    const { port1, port2 } = new MessageChannel()
    const customers = simulatedCustomers({ now: Date.now(), zone })
    const desk = createSimulatedDesk(portTransport(port1), {
      customers,
      zone,
      random: seededRandom(1),
    })
    return { desk, customers, panel: portTransport(port2) }
  })
  return made
}
