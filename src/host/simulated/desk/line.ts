import type { DialectId } from "../dialects/dialect"

/** Where a line is at the agent's desk. */
export type LineStage = "preview" | "offered" | "talking" | "held" | "wrap-up"

/** What the agent can do with a line. */
export type LineCommand = "answer" | "hold" | "resume" | "wrapUp" | "end"

/** One line of the agent's desk: a call with a customer, told in a platform's dialect. */
export interface Line {
  readonly callId: string
  readonly customerKey: string
  readonly platform: DialectId
  readonly direction: "inbound" | "outbound"
  readonly stage: LineStage
  /** When the line came up, and since when it is in its stage: milliseconds since 1970. */
  readonly startedAt: number
  readonly since: number
}

/** What can be done with a line in each stage, in the order in which it is offered. */
export const COMMANDS: Readonly<Record<LineStage, readonly LineCommand[]>> = {
  preview: ["answer", "end"],
  offered: ["answer", "end"],
  talking: ["hold", "wrapUp", "end"],
  held: ["resume", "wrapUp", "end"],
  "wrap-up": ["end"],
}
