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

/** What the agent is doing, of all lines together: the busiest of them counts. */
export function agentState(lines: readonly Line[]): string {
  for (const stage of ["talking", "offered", "held", "preview", "wrap-up"] as const) {
    const line = lines.find((each) => each.stage === stage)
    if (line !== undefined) return stageWords(line)
  }
  return "Ready"
}
