import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findHits } from "../../src/model/findHits"

const marked = (text: string, query: string): string[] =>
  findHits(text, query).map(({ start, end }) => text.slice(start, end))

describe("findHits", () => {
  it.each([
    ["No answer", "ANSWER", ["answer"]],
    ["Müller, muller", "Muller", ["Müller", "muller"]],
    ["Mu\u0308ller", "mull", ["Mu\u0308ll"]],
    ["Straße", "strass", ["Straß"]],
    ["call back, call again", "call", ["call", "call"]],
    ["call back", "back call", ["call", "back"]],
    ["callback", "call callback", ["callback"]],
    ["anna", "an na", ["anna"]],
    ["+65 9146-2346", "6591462346", ["65 9146-2346"]],
    ["+65 9146-2346", "+65 91462346", ["+65", "9146-2346"]],
    ["6591462346", "9146-2346", ["91462346"]],
    ["9\u200B146", "9146", ["9\u200B146"]],
    ["aaa", "aa", ["aa"]],
    ["a.b", ".", ["."]],
    ["(a+)+$", "(a+)+$", ["(a+)+$"]],
    ["nothing here", "x", []],
    ["text", " ", []],
    ["", "x", []],
  ])("in %j for %j marks %j", (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected)
  })

  it("gives parts in order that neither overlap nor touch, inside the text", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "ß", "e\u0301", "1", "-", " ") })
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        let last = -1
        for (const { start, end } of findHits(text, query)) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
