import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyChoice } from "../../src/model/applyChoice"
import { SMS, VOICE } from "../../src/model/channel"
import { monthKey } from "../../src/model/time"
import { anyChoice, anyJourney } from "./anyJourney"
import { at, choice, context, interaction, journey, missed, numbered } from "./make"

const rows = numbered([
  interaction({ completedAt: at("2026-05-20"), comment: "moved house" }),
  missed({ completedAt: at("2026-05-02") }),
  interaction({ completedAt: at("2026-03-15"), channelId: SMS }),
  missed({ completedAt: at("2026-01-10"), direction: "inbound" }),
  missed({ completedAt: null, completedText: "?" }),
])
const held = journey({ interactions: rows })
const ordinals = (fields: Parameters<typeof choice>[0]) =>
  applyChoice(held, choice(fields), context()).rows.map((row) => row.ordinal)

describe("applyChoice", () => {
  it.each([
    ["nothing narrowed", {}, [0, 1, 2, 3, 4]],
    ["a shorter period, with what is undated", { months: 3 }, [0, 1, 2, 4]],
    ["one channel", { channels: [SMS] }, [2]],
    ["several channels", { channels: [SMS, VOICE] }, [0, 1, 2, 3, 4]],
    ["a direction", { directions: ["inbound" as const] }, [3]],
    ["an outcome", { outcomes: ["no-answer" as const] }, [1, 3, 4]],
    ["a search", { search: "house" }, [0]],
    [
      "months, without what is undated",
      { monthRange: { first: monthKey(2026, 3), last: monthKey(2026, 5) } },
      [0, 1, 2],
    ],
    ["all at once", { months: 3, channels: [VOICE], outcomes: ["no-answer" as const] }, [1, 4]],
  ])("shows %s", (_what, fields, expected) => {
    expect(ordinals(fields)).toEqual(expected)
  })

  it("says N of M: M is what the period holds before the other filters (ruling 5)", () => {
    const shown = applyChoice(held, choice({ months: 3, channels: [SMS] }), context())
    expect([shown.rows.length, shown.held]).toEqual([1, 4])
  })

  it("counts rows that contradict what was asked as outside, in neither N nor M", () => {
    const asked = journey({ scope: { channel: VOICE, months: 3 }, interactions: rows })
    const shown = applyChoice(asked, choice({ channels: [VOICE], months: 3 }), context())
    expect(shown.rows).toEqual([rows[0], rows[1], rows[4]])
    expect(shown.held).toBe(3)
    expect(shown.outside).toEqual([rows[2], rows[3]])
  })

  it("takes a row that names no channel for one of the channel that was asked", () => {
    const unnamed = interaction({ channelId: null })
    const asked = journey({ scope: { channel: VOICE, months: 12 }, interactions: [unnamed] })
    expect(applyChoice(asked, choice({ channels: [VOICE] }), context()).rows).toEqual([unnamed])
    const all = journey({ interactions: [unnamed] })
    expect(applyChoice(all, choice({ channels: [VOICE] }), context()).rows).toEqual([])
  })

  it("gives the very list of the journey when everything is shown", () => {
    expect(applyChoice(held, choice(), context()).rows).toBe(held.interactions)
  })

  it("never shows more than is held, nor a row twice, nor one of another journey", () => {
    fc.assert(
      fc.property(anyJourney, anyChoice, (any, chosen) => {
        const shown = applyChoice(any, chosen, context())
        expect(shown.rows.length).toBeLessThanOrEqual(shown.held)
        expect(shown.held + shown.outside.length).toBeLessThanOrEqual(any.interactions.length)
        const all = [...shown.rows, ...shown.outside]
        expect(new Set(all).size).toBe(all.length)
        expect(all.every((row) => any.interactions.includes(row))).toBe(true)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it("loses no row under a choice that asks for all of what was asked", () => {
    fc.assert(
      fc.property(anyJourney, (any) => {
        const shown = applyChoice(any, choice({ months: any.scope.months }), context())
        expect(shown.rows.length + shown.outside.length).toBe(any.interactions.length)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
