import { describe, expect, it } from "vitest"
import { epochMs, ianaZone } from "../../src/model/time"
import { zoneOffsetMs } from "../../src/model/zoneOffset"

const MINUTE_MS = 60_000
const offset = (moment: string, zone: string) =>
  zoneOffsetMs(epochMs(Date.parse(moment)), ianaZone(zone)) / MINUTE_MS

describe("zoneOffsetMs", () => {
  it.each([
    ["2026-01-01T00:00Z", "UTC", 0],
    ["2026-01-01T00:00Z", "America/New_York", -300],
    ["2026-07-01T00:00Z", "America/New_York", -240],
    ["2026-01-01T00:00Z", "Asia/Kolkata", 330],
    ["2026-01-01T00:00Z", "Asia/Kathmandu", 345],
    ["2026-01-01T00:00Z", "Pacific/Auckland", 780],
    ["2026-07-01T00:00Z", "Pacific/Auckland", 720],
    ["2026-01-01T00:00Z", "Australia/Lord_Howe", 660],
    ["2026-07-01T00:00Z", "Australia/Lord_Howe", 630],
    ["2011-12-29T00:00Z", "Pacific/Apia", -600],
    ["2012-01-02T00:00Z", "Pacific/Apia", 840],
  ])("at %s in %s is %d minutes", (moment, zone, minutes) => {
    expect(offset(moment, zone)).toBe(minutes)
  })

  it.each([
    ["2026-03-08T06:59:59.999Z", -300],
    ["2026-03-08T07:00Z", -240],
    ["2026-11-01T05:59:59.999Z", -240],
    ["2026-11-01T06:00Z", -300],
  ])("changes within a day at the exact moment: %s", (moment, minutes) => {
    expect(offset(moment, "America/New_York")).toBe(minutes)
  })

  it.each([
    ["2008-05-31T00:00Z", 0],
    ["2008-05-31T23:59:59.999Z", 0],
    ["2008-06-01T00:00Z", 60],
    ["2008-06-01T12:00Z", 60],
  ])("changes between two days, where a zone does: %s", (moment, minutes) => {
    expect(offset(moment, "Africa/Casablanca")).toBe(minutes)
  })

  it("knows the seconds of the time before zones, with the right sign", () => {
    expect(offset("0050-06-01T00:00Z", "America/New_York") * MINUTE_MS).toBe(-17_762_000)
    expect(offset("0001-01-01T00:00Z", "Europe/London")).toBe(-1.25)
    expect(offset("1971-01-01T00:00Z", "Africa/Monrovia")).toBe(-44.5)
  })

  it("answers the same when asked again", () => {
    const first = offset("2026-10-04T12:00Z", "Australia/Lord_Howe")
    expect(offset("2026-10-04T12:00Z", "Australia/Lord_Howe")).toBe(first)
    expect(first).toBe(660)
  })

  it("is NaN for a moment that no Date can hold", () => {
    expect(zoneOffsetMs(epochMs(9e15), ianaZone("UTC"))).toBeNaN()
  })
})
