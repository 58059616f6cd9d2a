import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createExtents } from "../../src/view/windowing/extents"
import { isCovered, rangeBetween } from "../../src/view/windowing/windowRange"

const heights = [20, 60, 76, 60, 30]
const extents = () => guessed(heights)

function guessed(sizes: readonly number[]) {
  const list = createExtents(sizes.length, 42)
  list.guess((index) => sizes[index] ?? 0, "unmeasured")
  return list
}

describe("the heights of a list", () => {
  test("add up", () => {
    const list = extents()
    expect([0, 1, 2, 3, 4, 5].map(list.startOf)).toEqual([0, 20, 80, 156, 216, 246])
    expect(list.total()).toBe(246)
    expect(list.sizeOf(2)).toBe(76)
  })

  test("are all the same before anybody has guessed better", () => {
    const list = createExtents(100_000, 42.5)
    expect(list.total()).toBe(4_250_000)
    expect(list.startOf(99)).toBe(99 * 42.5)
    expect(list.indexAt(99 * 42.5)).toBe(99)
    expect(list.sizeOf(99_999)).toBe(42.5)
  })

  test("are guessed anew but those that were measured", () => {
    const list = extents()
    list.resize(1, 100)
    list.guess(() => 10, "unmeasured")
    expect([0, 1, 2].map(list.sizeOf)).toEqual([10, 100, 10])
    expect(list.total()).toBe(140)
  })

  test("are all guessed anew when what was measured no longer holds", () => {
    const list = extents()
    list.resize(1, 100)
    list.guess(() => 10, "all")
    expect(list.sizeOf(1)).toBe(10)
    expect(list.total()).toBe(50)
  })

  test("one that is measured moves those below it and no other", () => {
    const list = extents()
    list.resize(1, 100.5)
    expect([0, 1, 2, 3].map(list.startOf)).toEqual([0, 20, 120.5, 196.5])
    expect(list.total()).toBe(286.5)
  })

  test("an index beyond the list is nobody's", () => {
    const list = extents()
    list.resize(5, 1000)
    list.resize(-1, 1000)
    list.resize(Number.NaN, 1000)
    expect(list.total()).toBe(246)
  })

  test.each([
    [-50, 0],
    [0, 0],
    [19.9, 0],
    [20, 1],
    [155, 2],
    [156, 3],
    [245, 4],
    [246, 4],
    [9999, 4],
  ])("at %d px stands entry %d", (distance, index) => {
    expect(extents().indexAt(distance)).toBe(index)
  })

  test("an empty list has no entry anywhere", () => {
    const none = createExtents(0, 60)
    expect([none.total(), none.indexAt(0), none.indexAt(100)]).toEqual([0, -1, -1])
    expect(rangeBetween(none, 0, 600)).toEqual({ first: 0, last: -1 })
  })

  test("are those of a plain sum, whatever was measured in whatever order", () => {
    const size = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 1, maxLength: 70 }),
        fc.array(fc.tuple(fc.nat(69), size)),
        (guesses, measured) => {
          const list = guessed(guesses)
          const plain = [...guesses]
          for (const [index, px] of measured) {
            list.resize(index, px)
            if (index < plain.length) plain[index] = px
          }
          let start = 0
          for (const [index, px] of plain.entries()) {
            expect(list.startOf(index)).toBe(start)
            expect(list.indexAt(start)).toBe(index)
            expect(list.indexAt(start + px - 1)).toBe(index)
            start += px
          }
          expect(list.total()).toBe(start)
        },
      ),
      { seed: 1, numRuns: 200 },
    )
  })
})

describe("the part of a list between two distances", () => {
  test.each([
    [0, 100, 0, 2],
    [20, 80, 1, 2],
    [-300, 10, 0, 0],
    [150, 9999, 2, 4],
  ])("%d to %d px: entries %d to %d", (from, to, first, last) => {
    expect(rangeBetween(extents(), from, to)).toEqual({ first, last })
  })

  test.each([
    [0, 100, true],
    [-300, 156, true],
    [0, 157, false],
  ])("entries 0 to 2 cover %d to %d px: %s", (from, to, covered) => {
    expect(isCovered(extents(), { first: 0, last: 2 }, from, to)).toBe(covered)
  })

  test("beyond the list there is nothing to cover", () => {
    expect(isCovered(extents(), { first: 3, last: 4 }, 200, 9999)).toBe(true)
    expect(isCovered(extents(), { first: 3, last: 4 }, 300, 9999)).toBe(true)
  })
})
