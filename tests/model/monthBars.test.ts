import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { SMS } from "../../src/model/channel"
import type { Interaction } from "../../src/model/interaction"
import { monthBars } from "../../src/model/monthBars"
import { monthsOfPeriod } from "../../src/model/monthsOfPeriod"
import { monthKey } from "../../src/model/time"
import { anyJourney } from "./anyJourney"
import { at, context, interaction, missed, UTC, ZONES } from "./make"

const MAY = [monthKey(2026, 5)]

describe("monthBars", () => {
  it("counts attempts, the answered and the failed", () => {
    const completedAt = at("2026-05-12")
    const rows = [
      interaction({ completedAt }),
      interaction({ completedAt, outcomeKind: "business" }),
      interaction({ completedAt, channelId: SMS }),
      missed({ completedAt }),
      missed({ completedAt, channelId: SMS }),
      interaction({ completedAt, outcomeKind: "unknown" }),
    ]
    expect(monthBars(rows, MAY, UTC)).toEqual([
      { month: "2026-05", attempts: 6, answered: 2, failed: 2, scoreAtEnd: null },
    ])
  })

  const scores: readonly (readonly [string, readonly Partial<Interaction>[], number | null])[] = [
    ["the newest ending", [{ scoreAfter: 9 }, { scoreAfter: 5 }], 9],
    ["0 when it is 0", [{ scoreAfter: 0 }, { scoreAfter: 5 }], 0],
    ["an older one when the newest is unknown", [{}, { scoreAfter: 5 }], 5],
    ["a beginning when no more is known", [{ scoreBefore: 4 }, { scoreAfter: 5 }], 4],
    ["unknown when none is told", [{}, {}], null],
  ]
  it.each(scores)("tells as the score at the month's end %s", (_what, fields, expected) => {
    const rows = fields.map((one) => interaction({ completedAt: at("2026-05-12"), ...one }))
    expect(monthBars(rows, MAY, UTC)[0]?.scoreAtEnd).toBe(expected)
  })

  it("carries no score over into another month", () => {
    const rows = [interaction({ completedAt: at("2026-04-12"), scoreAfter: 5 })]
    const bars = monthBars(rows, [monthKey(2026, 4), monthKey(2026, 5)], UTC)
    expect(bars.map((bar) => bar.scoreAtEnd)).toEqual([5, null])
  })

  it("has a bar for each month asked, and none for undated rows and other months", () => {
    const rows = [
      interaction({ completedAt: at("2026-06-01") }),
      interaction({ completedAt: null }),
    ]
    expect(monthBars(rows, MAY, UTC).map((bar) => bar.attempts)).toEqual([0])
  })

  for (const zone of ZONES) {
    it(`in ${zone} parts months at the zone's midnight, at year's end and on leap day`, () => {
      const rows = [
        "2026-01-01 00:00:00",
        "2025-12-31 23:59:59",
        "2024-03-01 00:00:00",
        "2024-02-29 23:59:59",
        "2024-02-29 00:00:00",
      ].map((time) => interaction({ completedAt: at(time, zone) }))
      const months = [monthKey(2024, 2), monthKey(2024, 3), monthKey(2025, 12), monthKey(2026, 1)]
      expect(monthBars(rows, months, zone).map((bar) => bar.attempts)).toEqual([2, 1, 1, 1])
    })
  }

  it("counts every dated row of the months once", () => {
    const months = monthsOfPeriod(12, context())
    fc.assert(
      fc.property(anyJourney, ({ interactions }) => {
        const bars = monthBars(interactions, months, UTC)
        const dated = interactions.filter(
          ({ completedAt }) =>
            completedAt !== null &&
            completedAt >= at("2025-05-01 00:00") &&
            completedAt < at("2026-06-01 00:00"),
        )
        expect(bars.reduce((sum, bar) => sum + bar.attempts, 0)).toBe(dated.length)
        for (const bar of bars) expect(bar.answered + bar.failed).toBeLessThanOrEqual(bar.attempts)
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
