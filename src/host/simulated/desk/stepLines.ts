import type { CallMoment } from "../dialects/dialect"
import { COMMANDS, type Line, type LineCommand, type LineStage } from "./line"

/** Something that is to be told about a line, in order. */
export interface Told {
  readonly line: Line
  readonly moment: CallMoment
}

/** The lines after a step, and what is to be told about it. */
export interface Step {
  readonly lines: readonly Line[]
  readonly told: readonly Told[]
}

const STAGE_AFTER: Readonly<Record<Exclude<LineCommand, "end">, LineStage>> = {
  answer: "talking",
  hold: "held",
  resume: "talking",
  wrapUp: "wrap-up",
}

const MOMENT_OF: Readonly<Record<Exclude<LineCommand, "end">, CallMoment>> = {
  answer: "answered",
  hold: "held",
  resume: "resumed",
  wrapUp: "wrap-up",
}

/** A new line comes up; it is told as a preview or as ringing. */
export const withLine = (lines: readonly Line[], line: Line): Step => ({
  lines: [...lines, line],
  told: [{ line, moment: line.stage === "preview" ? "preview" : "offered" }],
})

/**
 * The agent does something with a line. One customer is talked to at a time: answering or resuming a line holds the
 * one that was on. What can't be done in the line's stage changes nothing.
 */
export function stepLines(
  lines: readonly Line[],
  callId: string,
  command: LineCommand,
  nowMs: number,
): Step {
  const line = lines.find((each) => each.callId === callId)
  if (line === undefined || !COMMANDS[line.stage].includes(command)) return { lines, told: [] }
  if (command === "end") {
    const moment = line.stage === "offered" || line.stage === "preview" ? "missed" : "over"
    return { lines: lines.filter((each) => each !== line), told: [{ line, moment }] }
  }
  const makesRoom = command === "answer" || command === "resume"
  const held = lines.filter((each) => makesRoom && each !== line && each.stage === "talking")
  const after = lines.map((each): Line => {
    if (each === line) return { ...each, stage: STAGE_AFTER[command], since: nowMs }
    return held.includes(each) ? { ...each, stage: "held", since: nowMs } : each
  })
  return {
    lines: after,
    told: [
      ...held.map((each): Told => ({ line: each, moment: "held" })),
      // A previewed call is dialled before anybody can answer.
      ...(line.stage === "preview" ? [{ line, moment: "offered" as const }] : []),
      { line, moment: MOMENT_OF[command] },
    ],
  }
}
