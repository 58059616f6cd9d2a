import { describe, expect, test } from "vitest"
import { createExtents } from "../../src/view/windowing/extents"
import { positionIn, resizeEntries, type WindowedList } from "../../src/view/windowing/listPosition"

/** A list of entries of 60 px, named by the signs of a word. */
const list = (names: string, heightPx = 60): WindowedList => ({
  extents: createExtents(names.length, heightPx),
  keyOf: (index) => names[index] ?? "",
  kindOf: () => "entry",
})

describe("another list in place of the one on screen: the entry at the top stays where it is", () => {
  const before = list("abcdef")
  const atC = { topPx: 130, shiftPx: 0 }

  test.each([
    ["the same entries", "abcdef", 130],
    ["two more above it", "xyabcdef", 250],
    ["one less above it", "bcdef", 70],
    ["more below it", "abcxyzdef", 130],
  ])("%s", (_, names, topPx) => {
    const next = positionIn(list(names), before, atC)
    expect(next.topPx).toBe(topPx)
    // Drawn so much lower that on screen nothing moves.
    expect(next.shiftPx).toBe(130 - topPx)
  })

  test("guesses instead of what was measured above it move nothing either", () => {
    expect(positionIn(list("abcdef", 50), before, atC)).toEqual({ topPx: 110, shiftPx: 20 })
  })

  test("when it is gone the list stays at its distance", () => {
    expect(positionIn(list("uvwxyz"), before, atC)).toEqual(atC)
  })

  test("a list at its top stays at its top, whatever comes there", () => {
    const top = { topPx: 0, shiftPx: 0 }
    expect(positionIn(list("xyabc"), before, top)).toEqual(top)
    expect(positionIn(list("xyabc"), before, { topPx: -28, shiftPx: 0 }).topPx).toBe(-28)
  })
})

describe("measured heights", () => {
  test("above the top move nothing on screen", () => {
    const entries = list("abcdef")
    const next = resizeEntries(entries, { topPx: 130, shiftPx: 5 }, ({ resize }) => {
      resize(0, 76)
      resize(1, 50)
    })
    expect(next).toEqual({ topPx: 136, shiftPx: -1 })
    expect(entries.extents.startOf(2)).toBe(126)
  })

  test("at the top and below leave the position as it is", () => {
    const entries = list("abcdef")
    const position = { topPx: 130, shiftPx: 0 }
    expect(
      resizeEntries(entries, position, ({ resize }) => {
        resize(2, 300)
        resize(4, 76)
      }),
    ).toEqual(position)
    expect(
      resizeEntries(entries, { topPx: 0, shiftPx: 0 }, ({ resize }) => resize(0, 90)).topPx,
    ).toBe(0)
  })
})
