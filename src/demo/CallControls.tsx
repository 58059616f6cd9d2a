import {
  COMMANDS,
  type Line,
  type LineCommand,
  type SimulatedDesk,
} from "customer-journey-panel/host/simulated"
import { ArrowLeftRight, Pause, PenLine, Phone, PhoneOff, Play, UsersRound } from "lucide-react"
import type { ReactNode } from "react"

const ICON = { size: 15, "aria-hidden": true } as const

const LOOKS: Readonly<Record<LineCommand, { label: string; icon: ReactNode; tone: string }>> = {
  answer: { label: "Answer", icon: <Phone {...ICON} />, tone: "go" },
  hold: { label: "Hold", icon: <Pause {...ICON} />, tone: "" },
  resume: { label: "Resume", icon: <Play {...ICON} />, tone: "go" },
  wrapUp: { label: "Wrap up", icon: <PenLine {...ICON} />, tone: "" },
  end: { label: "End", icon: <PhoneOff {...ICON} />, tone: "stop" },
}

/** What a line's stage allows, as buttons. */
export function CallControls(props: {
  readonly desk: SimulatedDesk
  readonly line: Line
  /** Another line that waits, to switch to. */
  readonly heldElsewhere: Line | undefined
  readonly onChoose: (callId: string) => void
}) {
  const { desk, line, heldElsewhere } = props
  const talking = line.stage === "talking"
  return (
    <fieldset className="controls" aria-label="Call controls">
      {COMMANDS[line.stage].map((command) => (
        <button
          key={command}
          type="button"
          className={`button ${LOOKS[command].tone}`}
          onClick={() => desk.command(line.callId, command)}
        >
          {LOOKS[command].icon}
          {labelOf(line, command)}
        </button>
      ))}
      {talking && (
        <button type="button" className="button" onClick={() => desk.consult(line.callId)}>
          <UsersRound {...ICON} />
          Consult
        </button>
      )}
      {talking && heldElsewhere !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => {
            desk.command(heldElsewhere.callId, "resume")
            props.onChoose(heldElsewhere.callId)
          }}
        >
          <ArrowLeftRight {...ICON} />
          Switch
        </button>
      )}
    </fieldset>
  )
}

function labelOf({ stage, direction }: Line, command: LineCommand): string {
  if (command === "answer" && stage === "preview") return "Dial"
  if (command === "answer" && direction === "outbound") return "Customer answers"
  if (command === "end" && (stage === "offered" || stage === "preview")) return "Decline"
  return LOOKS[command].label
}
