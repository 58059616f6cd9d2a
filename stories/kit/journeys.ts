import type { WireRow } from "customer-journey-panel/host"
import { simulatedCustomers, type SimulatedCustomer } from "customer-journey-panel/host/simulated"
import { NOW, ZONE } from "./moment"

const made = new Map<string, SimulatedCustomer>()

/** One of the simulated customers, as of the stories' moment. Throws for a key that none has. */
export function customer(key: string): SimulatedCustomer {
  const found = made.get(key) ?? simulatedCustomers({ now: NOW, zone: ZONE, keys: [key] })[0]
  if (found === undefined) throw new RangeError(`There is no simulated customer "${key}".`)
  made.set(key, found)
  return found
}

/** All rows that the desktop holds of a simulated customer. */
export const rowsOf = (key: string): readonly WireRow[] =>
  customer(key).journey.map(({ row }) => row)

/** The keys of all simulated customers, in the order in which a picker offers them. */
export const customerKeys = (): readonly string[] =>
  simulatedCustomers({ now: NOW, zone: ZONE }).map(({ key }) => key)
