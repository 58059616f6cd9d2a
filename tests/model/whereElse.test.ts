import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyChoice } from "../../src/model/applyChoice"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import { type Choice, scopeOf } from "../../src/model/choice"
import { covers } from "../../src/model/scope"
import { monthKey } from "../../src/model/time"
import { whereElse } from "../../src/model/whereElse"
import { anyChoice, anyJourney } from "./anyJourney"
import { at, choice, context, interaction, journey, missed, numbered } from "./make"

const rows = numbered([
  missed({ completedAt: at("2026-05-20") }),
  interaction({ completedAt: at("2026-05-10"), channelId: SMS }),
  interaction({ completedAt: at("2026-01-15") }),
  interaction({ completedAt: at("2026-01-10") }),
  missed({ completedAt: at("2025-08-10") }),
])

/** The ways out, as "what count". */
const ways = (fields: Partial<Choice>, of = journey({ interactions: rows })) =>
  whereElse(of, choice(fields), context()).map((way) => {
    if (way.kind === "month") return `${way.month} ${way.count}`
    return way.kind === "channel" ? `channel ${way.channel} ${way.count}` : `filters ${way.count}`
  })

const month = (number: number) => monthKey(2026, number)

describe("whereElse", () => {
  const table: readonly (readonly [string, Partial<Choice>, readonly string[]])[] = [
    ["none when rows are shown", {}, []],
    [
      "the nearest month under the same filters",
      { monthRange: { first: month(3), last: month(3) }, outcomes: ["success"] },
      ["2026-05 1", "filters 5"],
    ],
    [
      "the newer of two as near",
      { monthRange: { first: month(3), last: month(3) } },
      ["2026-05 2", "filters 5"],
    ],
    [
      "a month beyond the period, as far as is held",
      { months: 3, channels: [VOICE], outcomes: ["success"] },
      ["2026-01 2", `channel ${SMS} 1`, "filters 1"],
    ],
    [
      "other channels",
      { channels: [EMAIL] },
      [`channel ${VOICE} 4`, `channel ${SMS} 1`, "filters 5"],
    ],
    ["no filters, when nothing else helps", { search: "nobody" }, ["filters 5"]],
  ]
  it.each(table)("names %s", (_what, fields, expected) => {
    expect(ways(fields)).toEqual(expected)
  })

  it("names nothing that isn't held", () => {
    const voice = journey({ scope: { channel: VOICE, months: 3 }, interactions: rows.slice(0, 1) })
    expect(ways({ channels: [VOICE], months: 3, outcomes: ["success"] }, voice)).toEqual([
      "filters 1",
    ])
    expect(ways({ channels: [VOICE], months: 3 }, { ...voice, interactions: [] })).toEqual([])
  })

  it("leads, by each way, to exactly as many rows as it says", () => {
    fc.assert(
      fc.property(anyJourney, anyChoice, (any, chosen) => {
        for (const way of whereElse(any, chosen, context())) {
          expect(way.count).toBeGreaterThan(0)
          expect(applyChoice(any, way.choice, context()).rows).toHaveLength(way.count)
          expect(covers(any.scope, scopeOf(way.choice))).toBe(true)
        }
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
