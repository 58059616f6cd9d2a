import { describe, expect, it } from "vitest"
import { VOICE } from "../../src/model/channel"
import type { Interaction } from "../../src/model/interaction"
import { newInteractions } from "../../src/model/newInteractions"
import { interaction, journey, numbered } from "./make"

const called = (...texts: readonly string[]): Interaction[] =>
  numbered(texts.map((completedText) => interaction({ completedText })))

/** Which rows of the refresh are new, by their ordinals. */
const fresh = (before: readonly Interaction[], after: readonly Interaction[]) =>
  [...newInteractions(journey({ interactions: before }), journey({ interactions: after }))].map(
    (row) => row.ordinal,
  )

describe("newInteractions", () => {
  it.each([
    ["none when nothing changed", ["a", "b"], ["a", "b"], []],
    ["none when only places did", ["a", "b"], ["b", "a"], []],
    ["what is in front", ["a", "b"], ["d", "c", "a", "b"], [0, 1]],
    ["a second one that looks the same", ["a"], ["a", "a"], [1]],
    ["none when some are gone", ["a", "b"], ["b"], []],
    ["all after none", [], ["a"], [0]],
  ])("finds %s", (_what, before, after, expected) => {
    expect(fresh(called(...before), called(...after))).toEqual(expected)
  })

  it("doesn't take a score that settled in wrap-up for a new interaction", () => {
    const [before] = called("a")
    if (before === undefined) throw new Error("one row")
    expect(fresh([before], [{ ...before, scoreAfter: 9, comment: "agreed" }])).toEqual([])
  })

  it("finds nothing new in an answer to a wider question", () => {
    const narrow = journey({ scope: { channel: VOICE, months: 3 }, interactions: called("a") })
    const wide = journey({ interactions: called("a", "b") })
    expect(newInteractions(narrow, wide).size).toBe(0)
    expect(newInteractions(wide, narrow).size).toBe(0)
  })

  it("gives the refresh's own objects", () => {
    const after = journey({ interactions: called("a") })
    expect(newInteractions(journey(), after)).toEqual(new Set(after.interactions))
  })
})
