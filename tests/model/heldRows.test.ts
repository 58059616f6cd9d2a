import { describe, expect, it } from "vitest"
import { SMS, VOICE } from "../../src/model/channel"
import { heldRows } from "../../src/model/heldRows"
import type { Scope } from "../../src/model/scope"
import { at, context, interaction, journey, numbered, UTC, ZONES } from "./make"

/** Where rows at the given times fall, told by the times: "held / outside". */
function parted(scope: Scope, months: number, times: readonly (string | null)[], zone = UTC) {
  const interactions = numbered(
    times.map((time) =>
      interaction({ completedAt: time === null ? null : at(time, zone), completedText: time }),
    ),
  )
  const now = context("2026-05-31 12:00", zone)
  const found = heldRows(journey({ scope, interactions, asOf: now.now }), months, now)
  const texts = (rows: typeof found.held) => rows.map((row) => row.completedText)
  return { held: texts(found.held), outside: texts(found.outside) }
}

describe("heldRows (rulings 5 and 6)", () => {
  for (const zone of ZONES) {
    it(`in ${zone} a narrower period begins at midnight of its first day`, () => {
      const times = ["2026-02-28 00:00:00", "2026-02-27 23:59:59", "2025-06-01"]
      expect(parted({ channel: "all", months: 12 }, 3, times, zone)).toEqual({
        held: ["2026-02-28 00:00:00"],
        outside: [],
      })
    })

    it(`in ${zone} the period that was asked for has a day's slack, and what is older is outside`, () => {
      const times = ["2026-02-28 00:00:00", "2026-02-27 00:00:00", "2026-02-26 23:59:59"]
      expect(parted({ channel: "all", months: 3 }, 3, times, zone)).toEqual({
        held: ["2026-02-28 00:00:00", "2026-02-27 00:00:00"],
        outside: ["2026-02-26 23:59:59"],
      })
    })
  }

  it("holds what there is when more is chosen than was asked", () => {
    const times = ["2026-05-01", "2026-02-27", "2026-01-01"]
    expect(parted({ channel: "all", months: 3 }, 12, times)).toEqual({
      held: ["2026-05-01", "2026-02-27"],
      outside: ["2026-01-01"],
    })
  })

  it("holds undated rows and rows of the future in every period", () => {
    expect(parted({ channel: "all", months: 12 }, 3, ["2027-01-01", null]).held).toHaveLength(2)
  })

  it("sets rows of another channel aside, but not those that name none", () => {
    const interactions = numbered([
      interaction({ channelId: VOICE }),
      interaction({ channelId: SMS }),
      interaction({ channelId: null }),
    ])
    const { held, outside } = heldRows(
      journey({ scope: { channel: VOICE, months: 12 }, interactions }),
      12,
      context(),
    )
    expect(held).toEqual([interactions[0], interactions[2]])
    expect(outside).toEqual([interactions[1]])
  })

  it("judges what is outside by the day of the reply: midnight doesn't move a row", () => {
    const row = interaction({ completedAt: at("2026-02-27 00:00:00") })
    const asked = journey({ scope: { channel: "all", months: 3 }, interactions: [row] })
    const tomorrow = context("2026-06-01 00:30")
    expect(heldRows(asked, 3, tomorrow)).toEqual({ held: [row], outside: [] })
  })

  it("gives the journey's own list when all of it is held", () => {
    const all = journey({ interactions: numbered([interaction(), interaction()]) })
    expect(heldRows(all, 3, context()).held).toBe(all.interactions)
  })
})
