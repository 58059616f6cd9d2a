import type { Line, SimulatedDesk } from "customer-journey-panel/host/simulated"
import { CallControls } from "./CallControls"
import { CustomerCard } from "./CustomerCard"
import { duration } from "./duration"
import { stageWords } from "./stageWords"
import { customerOf } from "./customers"
import { WrapUpForm } from "./WrapUpForm"

/** One line: who it is, what can be done, what is known of the customer, and what is written up. */
export function LineView(props: {
  readonly desk: SimulatedDesk
  readonly line: Line
  readonly lines: readonly Line[]
  readonly now: number
  readonly onChoose: (callId: string) => void
}) {
  const { desk, line } = props
  const customer = customerOf(line.customerKey)
  return (
    <article className="line-view" aria-label={customer.name}>
      <div className="line-head" data-stage={line.stage}>
        <div>
          <h2>{customer.name}</h2>
          <p>
            {stageWords(line)} <span className="line-time">{duration(props.now - line.since)}</span>
          </p>
        </div>
        <CallControls
          desk={desk}
          line={line}
          heldElsewhere={props.lines.find((each) => each !== line && each.stage === "held")}
          onChoose={props.onChoose}
        />
      </div>
      {line.stage === "wrap-up" && (
        <WrapUpForm onSave={(wrapUp) => desk.writeUp(line.callId, wrapUp)} />
      )}
      <CustomerCard line={line} customer={customer} />
    </article>
  )
}
