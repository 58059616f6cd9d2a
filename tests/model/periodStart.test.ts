import { describe, expect, it } from "vitest"
import { periodStart } from "../../src/model/periodStart"
import { ianaZone } from "../../src/model/time"
import { context, shown, ZONES } from "./make"

const TABLE: readonly (readonly [now: string, months: number, start: string])[] = [
  ["2026-05-12 09:22:23", 3, "2026-02-12"],
  ["2026-05-12 00:00:00", 3, "2026-02-12"],
  ["2026-05-12 23:59:59", 3, "2026-02-12"],
  // The month's last day where the day is lacking.
  ["2026-05-31 12:00", 3, "2026-02-28"],
  ["2024-05-31 12:00", 3, "2024-02-29"],
  ["2024-05-30 12:00", 3, "2024-02-29"],
  ["2024-05-28 12:00", 3, "2024-02-28"],
  // Leap day and year's end.
  ["2024-02-29 12:00", 12, "2023-02-28"],
  ["2025-02-28 12:00", 12, "2024-02-28"],
  ["2026-01-31 12:00", 3, "2025-10-31"],
  ["2026-01-01 00:00:00", 12, "2025-01-01"],
  ["2025-12-31 23:59:59", 6, "2025-06-30"],
  // Across and on the changes to and from summer time, north and south.
  ["2026-03-08 12:00", 3, "2025-12-08"],
  ["2026-06-08 02:30", 3, "2026-03-08"],
  ["2026-09-27 12:00", 6, "2026-03-27"],
  ["2026-12-27 02:30", 3, "2026-09-27"],
  ["2026-11-01 01:30", 9, "2026-02-01"],
]

describe("periodStart (ruling 6)", () => {
  for (const zone of ZONES) {
    it.each(TABLE)(`in ${zone} at %s, %d months begin on %s at midnight`, (now, months, start) => {
      expect(shown(periodStart(months, context(now, zone)), zone)).toBe(`${start} 00:00:00`)
    })
  }

  it("begins where the day does when the clocks skip midnight", () => {
    const zone = ianaZone("America/Sao_Paulo")
    const start = periodStart(3, context("2019-02-04 12:00", zone))
    expect(shown(start, zone)).toBe("2018-11-04 01:00:00")
  })

  it("begins with the next day when there was no such day", () => {
    const zone = ianaZone("Pacific/Apia")
    const start = periodStart(3, context("2012-03-30 12:00", zone))
    expect(shown(start, zone)).toBe("2011-12-31 00:00:00")
  })
})
