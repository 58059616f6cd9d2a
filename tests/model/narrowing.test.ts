import { describe, expect, it } from "vitest"
import { SMS, VOICE } from "../../src/model/channel"
import type { Choice } from "../../src/model/choice"
import { channelId } from "../../src/model/ids"
import { channelIn, NARROWED_BY, narrowing } from "../../src/model/narrowing"
import { monthKey } from "../../src/model/time"
import { at, choice, context, interaction, journey, ZONES } from "./make"

const row = interaction({
  completedAt: at("2026-03-31 12:00"),
  comment: "moved house",
})
const failing = (fields: Partial<Choice>, of = row) =>
  narrowing(journey(), choice(fields), context())(of)

describe("narrowing", () => {
  const march = monthKey(2026, 3)
  const table: readonly (readonly [Partial<Choice>, number])[] = [
    [{}, 0],
    [{ channels: [VOICE] }, 0],
    [{ channels: [SMS, VOICE] }, 0],
    [{ channels: [SMS] }, NARROWED_BY.channels],
    [{ directions: ["outbound"] }, 0],
    [{ directions: ["inbound", "unknown"] }, NARROWED_BY.directions],
    [{ outcomes: ["success"] }, 0],
    [{ outcomes: ["busy"] }, NARROWED_BY.outcomes],
    [{ campaigns: ["Autumn", "Spring"] }, 0],
    [{ campaigns: ["spring"] }, NARROWED_BY.campaigns],
    [{ agents: ["AECAgent"] }, 0],
    [{ agents: [""] }, NARROWED_BY.agents],
    [{ monthRange: { first: march, last: march } }, 0],
    [{ monthRange: { first: monthKey(2025, 4), last: monthKey(2026, 2) } }, NARROWED_BY.months],
    [{ monthRange: { first: monthKey(2026, 4), last: monthKey(2026, 5) } }, NARROWED_BY.months],
    [{ search: "HOUSE" }, 0],
    [{ search: "boat" }, NARROWED_BY.search],
    [{ channels: [SMS], search: "boat" }, NARROWED_BY.channels | NARROWED_BY.search],
    [{ channels: [SMS], agents: ["x"] }, NARROWED_BY.channels | NARROWED_BY.agents],
  ]
  it.each(table)("%j fails as %d", (fields, expected) => {
    expect(failing(fields)).toBe(expected)
  })

  it("doesn't let a row pass a filter on what it doesn't tell", () => {
    const unknown = interaction({
      channelId: null,
      campaignName: null,
      agentName: null,
      completedAt: null,
    })
    expect(failing({ channels: [VOICE] }, unknown)).toBe(NARROWED_BY.channels)
    expect(failing({ campaigns: ["null"] }, unknown)).toBe(NARROWED_BY.campaigns)
    expect(failing({ agents: ["null"] }, unknown)).toBe(NARROWED_BY.agents)
    const year = { first: monthKey(2000, 1), last: monthKey(2030, 1) }
    expect(failing({ monthRange: year }, unknown)).toBe(NARROWED_BY.months)
  })

  for (const zone of ZONES) {
    it(`in ${zone} a month runs from its first midnight to its last second`, () => {
      const may = { first: monthKey(2026, 5), last: monthKey(2026, 5) }
      const test = narrowing(journey(), choice({ monthRange: may }), context(undefined, zone))
      const fails = (time: string) => test(interaction({ completedAt: at(time, zone) })) !== 0
      expect(fails("2026-04-30 23:59:59")).toBe(true)
      expect(fails("2026-05-01 00:00:00")).toBe(false)
      expect(fails("2026-05-31 23:59:59")).toBe(false)
      expect(fails("2026-06-01 00:00:00")).toBe(true)
    })
  }
})

describe("channelIn", () => {
  it.each([
    ["all", "7", "7"],
    ["all", null, null],
    ["2", null, "2"],
    ["2", "1", "1"],
  ])("asked for %s, a row of channel %s is of %s", (asked, own, expected) => {
    const scope = { channel: asked === "all" ? ("all" as const) : channelId(asked), months: 3 }
    const of = interaction({ channelId: own === null ? null : channelId(own) })
    expect(channelIn(journey({ scope }), of)).toBe(expected)
  })
})
