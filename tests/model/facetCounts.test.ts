import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyChoice } from "../../src/model/applyChoice"
import { SMS, VOICE } from "../../src/model/channel"
import type { Choice } from "../../src/model/choice"
import { facetCounts } from "../../src/model/facetCounts"
import { monthKey } from "../../src/model/time"
import { anyChoice, anyJourney } from "./anyJourney"
import { at, choice, context, interaction, journey, missed, numbered, ZONES } from "./make"

const rows = numbered([
  interaction({ completedAt: at("2026-05-20") }),
  missed({ completedAt: at("2026-05-02"), agentName: null }),
  interaction({ completedAt: at("2026-03-15"), channelId: SMS, campaignName: "Autumn" }),
  missed({ completedAt: null, channelId: null }),
])
const held = journey({ interactions: rows })

const counted = (...asked: Parameters<typeof facetCounts>) => {
  const { all, channels, directions, outcomes, campaigns, agents, months } = facetCounts(...asked)
  return {
    all: all(),
    channels: channels(),
    directions: directions(),
    outcomes: outcomes(),
    campaigns: campaigns(),
    agents: agents(),
    months: months(),
  }
}
const count = (fields: Partial<Choice> = {}) => counted(held, choice(fields), context())

describe("facetCounts", () => {
  it("counts every value that occurs", () => {
    expect(count()).toEqual({
      all: 4,
      channels: new Map([
        [VOICE, 2],
        [SMS, 1],
      ]),
      directions: new Map([["outbound", 4]]),
      outcomes: new Map([
        ["success", 2],
        ["no-answer", 2],
      ]),
      campaigns: new Map([
        ["Spring", 3],
        ["Autumn", 1],
      ]),
      agents: new Map([["AECAgent", 3]]),
      months: new Map([
        ["2026-05", 2],
        ["2026-03", 1],
      ]),
    })
  })

  it("counts a filter's values as if it weren't set, under all the others", () => {
    const counts = count({ channels: [SMS], outcomes: ["no-answer"] })
    expect(counts.all).toBe(2)
    expect(Object.fromEntries(counts.channels)).toEqual({ [VOICE]: 1, [SMS]: 0 })
    expect(Object.fromEntries(counts.outcomes)).toEqual({ success: 1, "no-answer": 0 })
    expect(Object.fromEntries(counts.campaigns)).toEqual({ Spring: 0, Autumn: 0 })
  })

  it("keeps values of which nothing is left, at 0, but none of another period", () => {
    const counts = counted(held, choice({ months: 1, search: "nobody" }), context())
    expect(Object.fromEntries(counts.months)).toEqual({ "2026-05": 0 })
    expect(counts.all).toBe(0)
  })

  it("leaves rows outside what was asked uncounted", () => {
    const asked = journey({ scope: { channel: VOICE, months: 12 }, interactions: rows })
    const { all, channels } = counted(asked, choice({ channels: [VOICE] }), context())
    expect(all).toBe(3)
    expect(Object.fromEntries(channels)).toEqual({ [VOICE]: 3 })
  })

  for (const zone of ZONES) {
    it(`in ${zone} counts by the zone's own months, across the year's end`, () => {
      const interactions = ["2026-01-01 00:00:00", "2025-12-31 23:59:59", "2025-12-01 00:00:00"]
        .map((time) => at(time, zone))
        .map((completedAt, ordinal) => interaction({ completedAt, ordinal }))
      const { months } = counted(
        journey({ interactions }),
        choice({ monthRange: { first: monthKey(2026, 1), last: monthKey(2026, 1) } }),
        context(undefined, zone),
      )
      expect(Object.fromEntries(months)).toEqual({ "2026-01": 1, "2025-12": 2 })
    })
  }

  it("promises exactly what taking the value would show", () => {
    fc.assert(
      fc.property(anyJourney, anyChoice, (any, chosen) => {
        const now = context()
        const shown = (fields: Partial<Choice>) =>
          applyChoice(any, { ...chosen, ...fields }, now).rows.length
        const counts = counted(any, chosen, now)
        expect(counts.all).toBe(shown({ channels: [] }))
        for (const [id, n] of counts.channels) expect(n).toBe(shown({ channels: [id] }))
        for (const [one, n] of counts.directions) expect(n).toBe(shown({ directions: [one] }))
        for (const [kind, n] of counts.outcomes) expect(n).toBe(shown({ outcomes: [kind] }))
        for (const [name, n] of counts.campaigns) expect(n).toBe(shown({ campaigns: [name] }))
        for (const [name, n] of counts.agents) expect(n).toBe(shown({ agents: [name] }))
        for (const [month, n] of counts.months) {
          expect(n).toBe(shown({ monthRange: { first: month, last: month } }))
        }
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it("promises the same whatever was chosen before", () => {
    const inTurn = fc.array(anyChoice, { minLength: 2, maxLength: 5 })
    const parts = Object.keys(choice())
    const part = fc.constantFrom(...parts)
    fc.assert(
      fc.property(anyJourney, inTurn, part, (any, choices, changed) => {
        let chosen = choice()
        for (const next of choices) {
          // One part of it, as an agent does.
          chosen = { ...chosen, [changed]: Reflect.get(next, changed) }
          const counts = counted(any, chosen, context())
          expect(counts).toEqual(counted({ ...any }, chosen, context()))
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it("counts a filter once, however its own choice changes, and anew with any other (issue 6)", () => {
    const first = count()
    expect(first.channels).toBe(first.channels)
    const all = choice()
    const before = counted(held, all, context())
    const sms = { ...all, channels: [SMS] }
    const own = counted(held, sms, context())
    expect(own.channels).toBe(before.channels)
    expect(own.outcomes).not.toBe(before.outcomes)
    const searched = counted(held, { ...sms, search: "nobody" }, context())
    expect(searched.channels).not.toBe(before.channels)
    const later = counted(held, { ...sms, search: "nobody", channels: [] }, context("2026-06-01"))
    expect(later.channels).not.toBe(searched.channels)
  })

  it("sums to what is shown without the filter, where every row tells its value", () => {
    fc.assert(
      fc.property(anyJourney, anyChoice, (any, chosen) => {
        const { directions, outcomes } = counted(any, chosen, context())
        const sum = (counts: ReadonlyMap<unknown, number>) =>
          [...counts.values()].reduce((total, n) => total + n, 0)
        const without = (fields: Partial<Choice>) =>
          applyChoice(any, { ...chosen, ...fields }, context()).rows.length
        expect(sum(directions)).toBe(without({ directions: [] }))
        expect(sum(outcomes)).toBe(without({ outcomes: [] }))
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
