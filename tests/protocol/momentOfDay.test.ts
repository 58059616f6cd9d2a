import { describe, expect, it } from "vitest"
import { ianaZone } from "../../src/model/time"
import { createMomentOfDay } from "../../src/protocol/momentOfDay"

const HOUR_MS = 3_600_000
const newYork = ianaZone("America/New_York")

describe("[D9] a day's moments are those of its zone's wall clock", () => {
  it.each<[day: readonly [number, number, number], timeMs: number | null, moment: string]>([
    [[2020, 5, 12], null, "2020-05-12T04:00:00.000Z"],
    [[2020, 5, 12], 0, "2020-05-12T04:00:00.000Z"],
    [[2020, 5, 12], 9 * HOUR_MS + 125, "2020-05-12T13:00:00.125Z"],
    [[2020, 5, 12], 24 * HOUR_MS - 1, "2020-05-13T03:59:59.999Z"],
    [[2020, 3, 8], 1 * HOUR_MS, "2020-03-08T06:00:00.000Z"],
    [[2020, 3, 8], 9 * HOUR_MS, "2020-03-08T13:00:00.000Z"],
    [[2020, 11, 1], 0, "2020-11-01T04:00:00.000Z"],
    [[2020, 11, 1], 9 * HOUR_MS, "2020-11-01T14:00:00.000Z"],
  ])("%j at %j ms is %s", (day, timeMs, moment) => {
    const at = createMomentOfDay(newYork)(...day, timeMs)
    expect(new Date(at).toISOString()).toBe(moment)
  })

  it("also after another day, month or year was asked for, and after its own", () => {
    const momentOfDay = createMomentOfDay(newYork)
    const days: readonly (readonly [number, number, number])[] = [
      [2020, 3, 8],
      [2020, 3, 9],
      [2020, 4, 9],
      [2021, 4, 9],
      [2020, 3, 8],
    ]
    for (const day of days) {
      for (const timeMs of [0, 9 * HOUR_MS, 23 * HOUR_MS]) {
        expect(momentOfDay(...day, timeMs)).toBe(createMomentOfDay(newYork)(...day, timeMs))
      }
    }
  })

  it("in each zone by its own clock", () => {
    const at = createMomentOfDay(ianaZone("Asia/Kolkata"))(2020, 5, 12, 9 * HOUR_MS)
    expect(new Date(at).toISOString()).toBe("2020-05-12T03:30:00.000Z")
  })
})
