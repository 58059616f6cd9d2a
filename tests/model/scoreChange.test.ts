import { describe, expect, it } from "vitest"
import { scoreChange, scoreDifference } from "../../src/model/scoreChange"
import { interaction } from "./make"

describe("scoreChange", () => {
  it.each([
    [10, 15, 5],
    [15, 12, -3],
    [0, 0, 0],
    [0, 7, 7],
    [7, 0, -7],
    [null, 5, null],
    [5, null, null],
    [null, null, null],
    [7.1, 7.3, 0.2],
  ])("from %s to %s is %s: unknown isn't 0", (scoreBefore, scoreAfter, change) => {
    expect(scoreChange(interaction({ scoreBefore, scoreAfter }))).toBe(change)
  })
})

describe("scoreDifference", () => {
  it("is never minus zero", () => {
    expect(scoreDifference(0.1, 0.1 - 1e-12)).toBe(0)
  })

  it("leaves scores beyond rounding as they are", () => {
    expect(scoreDifference(0, 1e305)).toBe(1e305)
  })
})
