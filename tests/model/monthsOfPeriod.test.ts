import { describe, expect, it } from "vitest"
import { monthsOfPeriod } from "../../src/model/monthsOfPeriod"
import { context, ZONES } from "./make"

describe("monthsOfPeriod (ruling 6)", () => {
  for (const zone of ZONES) {
    it(`in ${zone} twelve rolling months touch thirteen calendar months, oldest first`, () => {
      expect(monthsOfPeriod(12, context("2026-05-31 23:59:59", zone))).toEqual([
        "2025-05",
        "2025-06",
        "2025-07",
        "2025-08",
        "2025-09",
        "2025-10",
        "2025-11",
        "2025-12",
        "2026-01",
        "2026-02",
        "2026-03",
        "2026-04",
        "2026-05",
      ])
    })

    it.each([
      ["2026-05-31 00:00", 3, ["2026-02", "2026-03", "2026-04", "2026-05"]],
      ["2024-05-31 12:00", 3, ["2024-02", "2024-03", "2024-04", "2024-05"]],
      ["2026-01-01 00:00", 3, ["2025-10", "2025-11", "2025-12", "2026-01"]],
      ["2025-12-31 23:59:59", 3, ["2025-09", "2025-10", "2025-11", "2025-12"]],
      ["2024-02-29 12:00", 0, ["2024-02"]],
    ])(`in ${zone} at %s, %d months touch %j`, (now, months, expected) => {
      expect(monthsOfPeriod(months, context(now, zone))).toEqual(expected)
    })
  }
})
