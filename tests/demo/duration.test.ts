import { describe, expect, it } from "vitest"
import { duration } from "../../src/demo/duration"

describe("duration", () => {
  it.each([
    [0, "0:00"],
    [999, "0:00"],
    [7_000, "0:07"],
    [760_000, "12:40"],
    [3_723_000, "1:02:03"],
    [-5, "0:00"],
  ])("%i ms → %s", (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text)
  })
})
