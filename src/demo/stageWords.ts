import type { Line, LineStage } from "customer-journey-panel/host/simulated"

const WORDS: Readonly<Record<LineStage, string>> = {
  preview: "Preview",
  offered: "Ringing",
  talking: "Talking",
  held: "On hold",
  "wrap-up": "Wrap-up",
}

/** A stage as the agent reads it; an outbound call that rings is being dialled. */
export const stageWords = ({ stage, direction }: Pick<Line, "stage" | "direction">): string =>
  stage === "offered" && direction === "outbound" ? "Dialling" : WORDS[stage]

const BUSIEST_FIRST = ["talking", "offered", "wrap-up", "held", "preview"] as const

/** The line that says what the agent is doing; undefined when the agent is free. */
export function busiestLine(lines: readonly Line[]): Line | undefined {
  for (const stage of BUSIEST_FIRST) {
    const line = lines.find((each) => each.stage === stage)
    if (line !== undefined) return line
  }
  return undefined
}
