import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { foldText, foldWithOrigins } from "../../src/model/foldText"

describe("foldText", () => {
  it.each([
    ["CALL Back", "call back"],
    ["Zoë Müller", "zoe muller"],
    ["Zoe\u0308", "zoe"],
    ["Straße", "strasse"],
    ["ΟΔΟΣ οδος", "οδοσ οδοσ"],
    ["İstanbul ılık", "istanbul ilik"],
    ["６５９１", "6591"],
    ["ﬁnance", "finance"],
    ["9\u200B1\u202E4", "914"],
    ["e\u0301\u0302\u0303\u0304", "e"],
    ["Đặng", "đang"],
    ["कि", "कि"],
    ["", ""],
  ])("folds %j to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it("keeps letters of other scripts apart that differ by a mark", () => {
    expect(foldText("कि")).not.toBe(foldText("का"))
  })
})

describe("foldWithOrigins", () => {
  it.each([
    ["Straße 7", "ss", "ß"],
    ["(Zoe\u0308)", "e", "e\u0308"],
    ["a👩‍💻b", "b", "b"],
    ["ﬁne", "i", "ﬁ"],
  ])("in %j leads from %j back to %j", (text, part, original) => {
    const { folded, startOf, endOf } = foldWithOrigins(text)
    const index = folded.indexOf(part)
    expect(text.slice(startOf(index), endOf(index + part.length - 1))).toBe(original)
  })

  it("folds as foldText does, and its origins never run backwards", () => {
    const text = fc.string({ unit: "binary", maxLength: 30 })
    fc.assert(
      fc.property(text, (original) => {
        const { folded, startOf, endOf } = foldWithOrigins(original)
        expect(folded).toBe(foldText(original))
        for (let index = 0; index < folded.length; index++) {
          expect(startOf(index)).toBeLessThan(endOf(index))
          if (index > 0) expect(startOf(index)).toBeGreaterThanOrEqual(startOf(index - 1))
          expect(endOf(index)).toBeLessThanOrEqual(original.length)
        }
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
