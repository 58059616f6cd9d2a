import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { epochMs, ianaZone } from "../../src/model/time"
import { isZone, momentOf, monthNumberOf, monthOf, wallClock } from "../../src/model/zone"
import { at, shown, ZONES } from "./make"

const utc = (moment: number) => new Date(moment).toISOString()

describe("momentOf", () => {
  it.each([
    ["UTC", "2026-05-12 09:22:23", "2026-05-12T09:22:23.000Z"],
    ["America/New_York", "2026-05-12 09:22:23", "2026-05-12T13:22:23.000Z"],
    ["Asia/Kolkata", "2026-05-12 09:22:23", "2026-05-12T03:52:23.000Z"],
    ["Pacific/Auckland", "2026-05-12 09:22:23", "2026-05-11T21:22:23.000Z"],
    ["Pacific/Auckland", "2026-01-01 00:30", "2025-12-31T11:30:00.000Z"],
    ["America/New_York", "2025-12-31 23:30", "2026-01-01T04:30:00.000Z"],
    ["Asia/Kolkata", "2024-02-29 00:00", "2024-02-28T18:30:00.000Z"],
  ])("reads the wall clock of %s: %s", (zone, wall, expected) => {
    expect(utc(at(wall, ianaZone(zone)))).toBe(expected)
  })

  it.each([
    ["America/New_York", "2026-03-08 01:59:59", "2026-03-08 01:59:59"],
    ["America/New_York", "2026-03-08 02:00", "2026-03-08 03:00:00"],
    ["America/New_York", "2026-03-08 02:30", "2026-03-08 03:30:00"],
    ["America/New_York", "2026-03-08 03:00", "2026-03-08 03:00:00"],
    ["Pacific/Auckland", "2026-09-27 02:30", "2026-09-27 03:30:00"],
    ["Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-04 02:45:00"],
    ["America/Sao_Paulo", "2018-11-04 00:00", "2018-11-04 01:00:00"],
    ["Pacific/Apia", "2011-12-30 12:00", "2011-12-31 12:00:00"],
  ])("in %s a reading that the clocks skip, %s, is %s", (zone, wall, expected) => {
    expect(shown(at(wall, ianaZone(zone)), ianaZone(zone))).toBe(expected)
  })

  it.each([
    ["America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00.000Z"],
    ["Pacific/Auckland", "2026-04-05 02:30", "2026-04-04T13:30:00.000Z"],
    ["Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00.000Z"],
    ["America/St_Johns", "2009-11-01 00:00", "2009-11-01T02:30:00.000Z"],
  ])("in %s a reading that occurs twice, %s, is the first", (zone, wall, expected) => {
    expect(utc(at(wall, ianaZone(zone)))).toBe(expected)
  })

  it("is right on both sides of the day that Apia left out", () => {
    const apia = ianaZone("Pacific/Apia")
    expect(utc(at("2011-12-29 23:59:59", apia))).toBe("2011-12-30T09:59:59.000Z")
    expect(utc(at("2011-12-31 00:00", apia))).toBe("2011-12-30T10:00:00.000Z")
  })

  it.each(["0001-01-01", "0050-06-01", "0099-12-31", "0100-01-01", "9999-12-31"])(
    "takes the year of %s as it stands, in every zone",
    (day) => {
      for (const zone of ZONES)
        expect(shown(at(`${day} 09:22:23`, zone), zone)).toBe(`${day} 09:22:23`)
    },
  )

  it("leads back to every whole second that isn't told twice", () => {
    const zones = [...ZONES, ianaZone("Australia/Lord_Howe"), ianaZone("Europe/London")]
    const seconds = fc.integer({ min: -62_000_000_000, max: 8_000_000_000 })
    fc.assert(
      fc.property(seconds, fc.constantFrom(...zones), (second, zone) => {
        const moment = epochMs(second * 1000)
        const wall = wallClock(moment, zone)
        const back = momentOf(wall, zone)
        expect(wallClock(back, zone)).toEqual(wall)
        expect(back).toBeLessThanOrEqual(moment)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe("monthOf", () => {
  it.each([
    ["America/New_York", "2025-12"],
    ["UTC", "2025-12"],
    ["Asia/Kolkata", "2026-01"],
    ["Pacific/Auckland", "2026-01"],
  ])("in %s the year's end at 20:00 UTC is in %s", (zone, month) => {
    const moment = epochMs(Date.parse("2025-12-31T20:00Z"))
    expect(monthOf(moment, ianaZone(zone))).toBe(month)
  })

  it.each([
    ["America/New_York", "2026-03-31 23:59:59", "2026-03"],
    ["Pacific/Auckland", "2026-10-01 00:00", "2026-10"],
    ["Asia/Kolkata", "2024-02-29 23:59:59", "2024-02"],
    ["UTC", "0001-01-01 00:00", "0001-01"],
  ])("in %s the reading %s is in %s", (zone, wall, month) => {
    expect(monthOf(at(wall, ianaZone(zone)), ianaZone(zone))).toBe(month)
  })

  it("counts months from one to the next across the year's end", () => {
    const zone = ianaZone("Pacific/Auckland")
    const december = monthNumberOf(at("2025-12-31 23:59:59", zone), zone)
    expect(monthNumberOf(at("2026-01-01 00:00", zone), zone) - december).toBe(1)
  })
})

describe("isZone", () => {
  it.each([
    ["Asia/Kolkata", true],
    ["UTC", true],
    ["Mars/Olympus", false],
    ["", false],
    ["constructor", false],
  ])("of %j is %s", (name, expected) => {
    expect(isZone(name)).toBe(expected)
  })
})
