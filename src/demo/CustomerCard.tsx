import { DIALECTS, type Line, type SimulatedCustomer } from "customer-journey-panel/host/simulated"

/** What the desktop itself knows of the customer and the call. */
export function CustomerCard({
  line,
  customer,
}: {
  readonly line: Line
  readonly customer: SimulatedCustomer
}) {
  const platform = DIALECTS.find(({ id }) => id === line.platform)
  const inbound = line.direction === "inbound"
  const facts: readonly (readonly [string, string])[] = [
    ["Number", customer.number],
    ["Email", customer.email],
    ["City", customer.city],
    ["Segment", customer.segment],
    ["Platform", platform?.name ?? ""],
    ["Direction", inbound ? "Inbound, by number" : "Outbound, by LCM key"],
    ["Campaign", inbound ? "None: the customer called" : customer.campaignName],
    ["LCM key", inbound ? "None" : customer.accountNumber],
    ["Call id", line.callId],
  ]
  return (
    <section className="card" aria-label="Customer">
      <dl>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="card-about">{customer.about}.</p>
    </section>
  )
}
