import { describe, expect, it } from "vitest"
import type { Line, LineCommand, LineStage } from "../../src/host/simulated/desk/line"
import { stepLines, withLine } from "../../src/host/simulated/desk/stepLines"

const line = (callId: string, stage: LineStage): Line => ({
  callId,
  customerKey: "thirty",
  platform: "amazon",
  direction: "inbound",
  stage,
  startedAt: 0,
  since: 0,
})
const stages = (lines: readonly Line[]) =>
  Object.fromEntries(lines.map(({ callId, stage }) => [callId, stage]))
const step = (lines: readonly Line[], callId: string, command: LineCommand) => {
  const after = stepLines(lines, callId, command, 1_000)
  return {
    stages: stages(after.lines),
    told: after.told.map((told) => `${told.line.callId} ${told.moment}`),
  }
}

describe("stepLines", () => {
  it.each<[LineStage, LineCommand, LineStage, readonly string[]]>([
    ["offered", "answer", "talking", ["a answered"]],
    ["preview", "answer", "talking", ["a offered", "a answered"]],
    ["talking", "hold", "held", ["a held"]],
    ["held", "resume", "talking", ["a resumed"]],
    ["talking", "wrapUp", "wrap-up", ["a wrap-up"]],
    ["held", "wrapUp", "wrap-up", ["a wrap-up"]],
  ])("%s, %s → %s, told as %j", (before, command, after, told) => {
    expect(step([line("a", before)], "a", command)).toEqual({ stages: { a: after }, told })
  })

  it.each<[LineStage, string]>([
    ["offered", "missed"],
    ["preview", "missed"],
    ["talking", "over"],
    ["held", "over"],
    ["wrap-up", "over"],
  ])("%s, end → gone, told as %s", (before, moment) => {
    expect(step([line("a", before)], "a", "end")).toEqual({ stages: {}, told: [`a ${moment}`] })
  })

  it.each<[LineStage, LineCommand]>([
    ["offered", "hold"],
    ["talking", "answer"],
    ["held", "hold"],
    ["wrap-up", "resume"],
    ["wrap-up", "wrapUp"],
  ])("%s, %s → nothing", (before, command) => {
    expect(step([line("a", before)], "a", command)).toEqual({ stages: { a: before }, told: [] })
  })

  it("holds the line that was talked to when another is answered or resumed", () => {
    expect(step([line("a", "talking"), line("b", "offered")], "b", "answer")).toEqual({
      stages: { a: "held", b: "talking" },
      told: ["a held", "b answered"],
    })
    expect(step([line("a", "talking"), line("b", "held")], "b", "resume")).toEqual({
      stages: { a: "held", b: "talking" },
      told: ["a held", "b resumed"],
    })
  })

  it("leaves a line in wrap-up alone when another is answered", () => {
    expect(step([line("a", "wrap-up"), line("b", "offered")], "b", "answer").stages).toEqual({
      a: "wrap-up",
      b: "talking",
    })
  })

  it("knows no line of another id", () => {
    expect(step([line("a", "talking")], "b", "end")).toEqual({ stages: { a: "talking" }, told: [] })
  })

  it("remembers since when a line is in its stage", () => {
    const { lines } = stepLines([line("a", "offered")], "a", "answer", 1_000)
    expect(lines[0]).toMatchObject({ startedAt: 0, since: 1_000 })
  })
})

describe("withLine", () => {
  it.each<[LineStage, string]>([
    ["offered", "offered"],
    ["preview", "preview"],
  ])("brings up a line (%s), told as %s", (stage, moment) => {
    const { lines, told } = withLine([line("a", "held")], line("b", stage))
    expect(stages(lines)).toEqual({ a: "held", b: stage })
    expect(told).toEqual([{ line: line("b", stage), moment }])
  })
})
