import { addDays } from "date-fns"
import { describe, expect, it } from "vitest"
import { CALENDAR, calendarDay, startOfDay } from "../../src/model/calendarDay"
import { ianaZone } from "../../src/model/time"
import { at, shown, ZONES } from "./make"

describe("calendarDay", () => {
  it.each(["2026-03-08", "2026-09-27", "2025-12-31", "2024-02-29", "0099-12-31"])(
    "names the day %s whatever the zone and the hour",
    (day) => {
      for (const zone of ZONES) {
        for (const time of ["00:00:00", "12:00:00", "23:59:59"]) {
          const found = calendarDay(at(`${day} ${time}`, zone), zone)
          expect(found.toISOString()).toBe(`${day}T12:00:00.000Z`)
        }
      }
    },
  )
})

describe("startOfDay", () => {
  it.each([
    ["America/New_York", "2026-03-08", "2026-03-08 00:00:00"],
    ["Asia/Kolkata", "2024-02-29", "2024-02-29 00:00:00"],
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04 01:00:00"],
    ["Pacific/Apia", "2011-12-31", "2011-12-31 00:00:00"],
  ])("in %s the day %s begins at %s", (name, day, expected) => {
    const zone = ianaZone(name)
    expect(shown(startOfDay(calendarDay(at(day, zone), zone), zone), zone)).toBe(expected)
  })

  it("skips the day that Apia left out", () => {
    const zone = ianaZone("Pacific/Apia")
    const next = addDays(calendarDay(at("2011-12-29", zone), zone), 1, CALENDAR)
    expect(shown(startOfDay(next, zone), zone)).toBe("2011-12-31 00:00:00")
  })
})
