import { describe, expect, it } from "vitest"
import { sortNewestFirst } from "../../src/model/sortNewestFirst"
import { at, interaction, numbered } from "./make"

const ordinals = (times: readonly (string | null)[]) => {
  const rows = numbered(
    times.map((time) => interaction({ completedAt: time === null ? null : at(time) })),
  )
  return sortNewestFirst(rows).map((row) => row.ordinal)
}

describe("sortNewestFirst", () => {
  it.each([
    ["newest first", ["2026-01-01", "2026-03-01", "2026-02-01"], [1, 2, 0]],
    ["equal times in the reply's order", ["2026-01-01", "2026-01-01", "2026-01-01"], [0, 1, 2]],
    ["undated last, in the reply's order", [null, "2026-01-01", null, "2026-02-01"], [3, 1, 0, 2]],
    ["year 1 and the future like any date", ["0001-01-01", "9999-12-31", "2026-01-01"], [1, 2, 0]],
    ["nothing", [], []],
  ])("puts %s", (_what, times, expected) => {
    expect(ordinals(times)).toEqual(expected)
  })

  it("gives the very rows it was given, and leaves the list as it was", () => {
    const rows = numbered([interaction(), interaction({ completedAt: at("2026-05-30") })])
    const before = [...rows]
    expect(sortNewestFirst(rows)[0]).toBe(rows[1])
    expect(rows).toEqual(before)
  })
})
