import { describe, expect, it } from "vitest"
import { gapsBetween } from "../../src/model/gapsBetween"
import type { IanaZone } from "../../src/model/time"
import { at, interaction, numbered, shown, UTC, ZONES } from "./make"

/** The gaps between rows at the given times, newest first, as "days from until". */
function told(
  now: string,
  times: readonly (string | null)[],
  gapDays = 14,
  zone: IanaZone = UTC,
): string[] {
  const rows = numbered(
    times.map((time) => interaction({ completedAt: time === null ? null : at(time, zone) })),
  )
  const gaps = gapsBetween(rows, { zone, now: at(now, zone), gapDays })
  return [...gaps.values()].map(({ days, from, to }) => {
    const [first, last] = [shown(from, zone), shown(to, zone)].map((text) => text.slice(0, 10))
    return `${days} days, ${first} to ${last}`
  })
}

describe("gapsBetween", () => {
  it.each([
    ["none in a busy journey", "2026-05-31", ["2026-05-30", "2026-05-20", "2026-05-10"], []],
    [
      "one between two attempts",
      "2026-05-31",
      ["2026-05-30", "2026-05-10"],
      ["20 days, 2026-05-10 to 2026-05-30"],
    ],
    ["the one until now", "2026-05-31", ["2026-05-01"], ["30 days, 2026-05-01 to 2026-05-31"]],
    [
      "one of exactly the threshold",
      "2026-05-15",
      ["2026-05-01"],
      ["14 days, 2026-05-01 to 2026-05-15"],
    ],
    ["none a second short of it", "2026-05-15 11:59:59", ["2026-05-01 12:00:00"], []],
    [
      "one over undated rows",
      "2026-05-31",
      ["2026-05-30", "2026-05-01", null],
      ["29 days, 2026-05-01 to 2026-05-30"],
    ],
    [
      "none before an attempt of the future",
      "2026-05-31",
      ["2027-05-31", "2026-05-30"],
      ["366 days, 2026-05-30 to 2027-05-31"],
    ],
    ["none without rows", "2026-05-31", [], []],
  ])("finds %s", (_what, now, times, expected) => {
    expect(told(now, times)).toEqual(expected)
  })

  for (const zone of ZONES) {
    it.each([
      ["across the change to summer time", "2026-03-20 12:00", "2026-03-06 12:00"],
      ["across the southern one", "2026-10-04 12:00", "2026-09-20 12:00"],
      ["across the change back", "2026-11-08 12:00", "2026-10-25 12:00"],
      ["across the southern change back", "2026-04-12 12:00", "2026-03-29 12:00"],
      ["across the year's end", "2026-01-07 00:00", "2025-12-24 00:00"],
      ["across leap day", "2024-03-07 23:59", "2024-02-22 23:59"],
    ])(`in ${zone} noon to noon is whole days %s`, (_what, now, time) => {
      expect(told(now, [time], 14, zone)).toHaveLength(1)
      expect(told(now, [time], 15, zone)).toHaveLength(0)
    })
  }

  it("says which interaction ended it", () => {
    const [newer, older] = numbered([
      interaction({ completedAt: at("2026-05-30") }),
      interaction({ completedAt: at("2026-05-01") }),
    ])
    if (newer === undefined || older === undefined) throw new Error("two rows")
    const options = { zone: UTC, now: at("2026-06-30"), gapDays: 14 }
    const gaps = gapsBetween([newer, older], options)
    expect(gaps.get(older)?.until).toBe(newer)
    expect(gaps.get(newer)?.until).toBeNull()
  })
})
