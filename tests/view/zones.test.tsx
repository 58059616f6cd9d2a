import { describe, expect, test } from "vitest"
import { epochMs, type EpochMs, type IanaZone, ianaZone, monthKey } from "../../src/model/time"
import { formatsFor } from "../../src/view/format/formats"
import { isoTime } from "../../src/view/format/isoTime"
import { isSameDay } from "../../src/view/useDay"
import { at, context } from "../model/make"
import { journeyOf, renderPanel, rowsIn, settings, settled, stillClock } from "./panelRig"

// The tests run in New York (vitest.config.ts): every zone here but that one is another than the browser's.

const SECOND_MS = 1000
const DAY_MS = 86_400_000

const zonePanel = (timeZone: IanaZone, moments: readonly EpochMs[], now: EpochMs = context().now) =>
  renderPanel({
    state: settled(
      journeyOf(
        moments.map((completedAt) => ({ completedAt })),
        { asOf: now },
      ),
    ),
    settings: settings({ timeZone }),
    clock: { ...stillClock, wallMs: () => now },
  }).container

const headings = (container: Element) =>
  [...container.querySelectorAll("[data-journey-month]")].map((heading) => [
    heading.getAttribute("data-journey-month"),
    heading.textContent,
  ])

// "Etc/GMT-14" is fourteen hours east of Greenwich: the sign is POSIX's.
const OFFSETS = Array.from({ length: 27 }, (_, index) => index - 12)
const zoneOfOffset = (hours: number): IanaZone =>
  ianaZone(hours === 0 ? "Etc/GMT" : `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`)

describe("month headings, for every hour of the offset range", () => {
  test.each(OFFSETS)("UTC%i: a month begins and ends at its own midnight", (hours) => {
    const zone = zoneOfOffset(hours)
    const midnight = epochMs(Date.UTC(2026, 4, 1) - hours * 3_600_000)
    const container = zonePanel(zone, [midnight, epochMs(midnight - SECOND_MS)])
    expect(headings(container)).toEqual([
      ["2026-05", "May 2026"],
      ["2026-04", "April 2026"],
    ])
    expect(rowsIn(container).map((row) => row.querySelector(".cj-day")?.textContent)).toEqual([
      "1 Fri",
      "30 Thu",
    ])
  })

  test.each(OFFSETS)("UTC%i: so does a year", (hours) => {
    const zone = zoneOfOffset(hours)
    const midnight = epochMs(Date.UTC(2026, 0, 1) - hours * 3_600_000)
    const container = zonePanel(zone, [midnight, epochMs(midnight - SECOND_MS)])
    expect(headings(container)).toEqual([
      ["2026-01", "January 2026"],
      ["2025-12", "December 2025"],
    ])
  })
})

const ZONES = [
  "America/New_York",
  "UTC",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Apia",
  "America/St_Johns",
  "Africa/Cairo",
].map(ianaZone)

/** Readings of the wall clock that some zone turns into another day, month or year. */
const READINGS = [
  ["the year's last second", "2025-12-31 23:59:59"],
  ["the year's first second", "2026-01-01 00:00:00"],
  ["a leap day's first second", "2024-02-29 00:00:00"],
  ["a leap day's last second", "2024-02-29 23:59:59"],
  ["the day after a leap day", "2024-03-01 00:00:00"],
  ["before New York's spring change", "2026-03-08 01:59:59"],
  ["after it", "2026-03-08 03:00:00"],
  ["after New York's autumn change", "2026-11-01 02:00:00"],
  ["after Auckland's spring change", "2026-09-27 03:00:00"],
  ["after Lord Howe's half an hour", "2026-10-04 02:30:00"],
  ["the noon of Cairo's spring change", "2026-04-24 12:00:00"],
] as const

describe.each(ZONES)("in %s what is shown is the desktop's wall clock", (zone) => {
  test.each(READINGS)("%s: %s", (_, reading) => {
    const moment = at(reading, zone)
    const [day = "", time = ""] = reading.split(" ")
    const [year = "", month = "", date = ""] = day.split("-")
    const formats = formatsFor("en-GB-u-hc-h23", zone)
    expect(formats.dateTime(moment)).toContain(time)
    expect(formats.fullDate(moment)).toMatch(new RegExp(`^0?${Number(date)} .* ${year}$`))
    const container = zonePanel(zone, [moment], epochMs(moment + DAY_MS))
    expect(headings(container)[0]?.[0]).toBe(`${year}-${month}`)
    expect(headings(container)[0]?.[1]).toBe(
      formatsFor("en-US", zone).month(monthKey(Number(year), Number(month))),
    )
    expect(container.querySelector("[data-journey-row] time")).toHaveAttribute(
      "datetime",
      isoTime(moment),
    )
  })

  test("today ends at its midnight", () => {
    const midnight = at("2026-05-31 00:00:00", zone)
    const before = epochMs(midnight - SECOND_MS)
    expect(isSameDay(midnight, before, zone)).toBe(false)
    expect(isSameDay(midnight, epochMs(midnight + 23 * 3_600_000), zone)).toBe(true)
    const { ago } = formatsFor("en-US", zone)
    expect([ago(midnight, midnight), ago(before, midnight)]).toEqual(["today", "yesterday"])
  })
})

describe("the day on which the clocks change", () => {
  test.each([
    ["America/New_York", "2026-03-08", 23],
    ["America/New_York", "2026-11-01", 25],
    ["Australia/Lord_Howe", "2026-10-04", 23.5],
    ["Australia/Lord_Howe", "2026-04-05", 24.5],
    ["Africa/Cairo", "2026-04-24", 23],
    ["America/St_Johns", "2026-03-08", 23],
  ])("in %s, %s has %f hours, and is one day", (name, day, hours) => {
    const zone = ianaZone(name)
    const start = at(`${day} ${name === "Africa/Cairo" ? "01" : "00"}:00:00`, zone)
    const end = epochMs(start + hours * 3_600_000 - SECOND_MS)
    expect(isSameDay(start, end, zone)).toBe(true)
    expect(isSameDay(start, epochMs(end + SECOND_MS), zone)).toBe(false)
    expect(formatsFor("en-US", zone).ago(start, epochMs(end + SECOND_MS))).toBe("yesterday")
  })

  test("Apia had no 30 December 2011: the day before the 31st is the 29th", () => {
    const apia = ianaZone("Pacific/Apia")
    const last = at("2011-12-29 23:59:59", apia)
    const next = epochMs(last + SECOND_MS)
    expect(formatsFor("en-US", apia).day(next)).toBe("31 Sat")
    expect(headings(zonePanel(apia, [next, last], next))).toEqual([["2011-12", "December 2011"]])
  })
})

test("how long ago is told in days, then months, then years, in the zone", () => {
  const zone = ianaZone("Asia/Kathmandu")
  const today = at("2026-05-31 00:10:00", zone)
  const { ago } = formatsFor("en-US", zone)
  expect(
    [0, 1, 3, 30, 31, 200, 729, 731, 1500].map((days) =>
      ago(epochMs(today - days * DAY_MS), today),
    ),
  ).toEqual([
    "today",
    "yesterday",
    "3d ago",
    "30d ago",
    "last mo.",
    "6mo ago",
    "23mo ago",
    "2y ago",
    "4y ago",
  ])
  expect(formatsFor("fr-FR", zone).ago(epochMs(today - 3 * DAY_MS), today)).toMatch(/^il y a 3\sj$/)
})
