import {
  COMMANDS,
  type Line,
  type LineCommand,
  type NewLine,
  type SimulatedDesk,
  type WrapUp,
} from "customer-journey-panel/host/simulated"
import { useSyncExternalStore } from "react"

const COMMAND_WORDS: Readonly<Record<LineCommand, string>> = {
  answer: "Answer",
  hold: "Hold",
  resume: "Resume",
  wrapUp: "Wrap up",
  end: "End",
}

const WRITTEN: WrapUp = {
  outcomeId: 117,
  outcome: "Interested",
  comment: "Wants the offer in writing.",
  scoreChange: 5,
}

/** The desktop in one bar: a call to start, and what can be done with the lines that are on. */
export function DeskBar({
  desk,
  next,
  nameOf,
}: {
  readonly desk: SimulatedDesk
  /** The call that "Start a call" begins. */
  readonly next: NewLine
  readonly nameOf: (customerKey: string) => string
}) {
  const lines = useSyncExternalStore(desk.subscribe, desk.lines)
  return (
    <div className="desk-bar">
      <button type="button" onClick={() => desk.begin(next)}>
        Start a call
      </button>
      {lines.map((line, index) => (
        <DeskLine
          key={line.callId}
          name={`Line ${index + 1}: ${nameOf(line.customerKey)}`}
          desk={desk}
          line={line}
        />
      ))}
    </div>
  )
}

function DeskLine(props: {
  readonly name: string
  readonly desk: SimulatedDesk
  readonly line: Line
}) {
  const { name, desk, line } = props
  return (
    <fieldset className="desk-line">
      <legend>
        {name} ({line.stage})
      </legend>
      {line.stage === "wrap-up" && (
        <button type="button" onClick={() => desk.writeUp(line.callId, WRITTEN)}>
          Write up
        </button>
      )}
      {COMMANDS[line.stage].map((command) => (
        <button key={command} type="button" onClick={() => desk.command(line.callId, command)}>
          {COMMAND_WORDS[command]}
        </button>
      ))}
    </fieldset>
  )
}
