import { simulatedCustomers, type SimulatedCustomer } from "customer-journey-panel/host/simulated"

/** The zone of this machine's wall clock, which the simulated desktop writes its times in. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The simulated customers, as of the moment at which the page was opened. */
export const customers: readonly SimulatedCustomer[] = simulatedCustomers({
  now: Date.now(),
  zone,
})

/** The customer of that key. */
export function customerOf(key: string): SimulatedCustomer {
  const found = customers.find((customer) => customer.key === key)
  if (found === undefined) throw new RangeError(`There is no customer "${key}".`)
  return found
}
