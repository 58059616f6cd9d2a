import { describe, expect, it } from "vitest"
import { monthNumber, monthOfNumber } from "../../src/model/month"
import { monthKey } from "../../src/model/time"

describe("monthNumber and monthOfNumber", () => {
  it.each([
    [1, 1, 12],
    [99, 12, 1199],
    [2020, 5, 24_244],
    [2025, 12, 24_311],
    [2026, 1, 24_312],
    [9999, 12, 119_999],
  ])("year %d, month %d is number %d, and back", (year, month, number) => {
    expect(monthNumber(monthKey(year, month))).toBe(number)
    expect(monthOfNumber(number)).toBe(monthKey(year, month))
  })
})
