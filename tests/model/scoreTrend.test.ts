import { describe, expect, it } from "vitest"
import { scoreTrend } from "../../src/model/scoreTrend"
import { epochMs } from "../../src/model/time"

describe("scoreTrend", () => {
  it.each([
    [[5], { first: 5, last: 5, change: 0, highest: 5, lowest: 5 }],
    [[0, 0], { first: 0, last: 0, change: 0, highest: 0, lowest: 0 }],
    [[10, 45, 3, 12], { first: 10, last: 12, change: 2, highest: 45, lowest: 3 }],
    [[12, -4], { first: 12, last: -4, change: -16, highest: 12, lowest: -4 }],
    [[7.1, 7.3], { first: 7.1, last: 7.3, change: 0.2, highest: 7.3, lowest: 7.1 }],
    [[], null],
  ])("of %j is %j", (scores, trend) => {
    expect(scoreTrend(scores.map((score, index) => ({ at: epochMs(index), score })))).toEqual(trend)
  })

  it("takes 50,000 points", () => {
    const points = Array.from({ length: 50_000 }, (_, index) => ({
      at: epochMs(index),
      score: index,
    }))
    expect(scoreTrend(points)?.highest).toBe(49_999)
  })
})
