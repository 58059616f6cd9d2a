import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isTypedOn } from "../../src/model/isTypedOn"
import { matchesSearch } from "../../src/model/matchesSearch"
import { choice, interaction } from "./make"

describe("isTypedOn", () => {
  const before = choice({ search: "tar" })
  it.each([
    ["another letter", { search: "tari" }, true],
    ["another word", { search: "tar if" }, true],
    ["the same search", { search: "tar" }, true],
    ["a search cut shorter", { search: "ta" }, false],
    ["a search that begins otherwise", { search: "star" }, false],
    ["a digit, which is also found with signs before it", { search: "tar 9146-2" }, false],
    ["a sign that is folded by what follows it", { search: "tare\u0301" }, false],
    ["another channel with it", { search: "tari", channels: [] }, false],
    ["another period with it", { search: "tari", months: 3 }, false],
  ])("of %s: %j is %s", (_what, fields, expected) => {
    expect(isTypedOn(before, { ...before, ...fields })).toBe(expected)
  })

  it("is only where the shorter search finds all that the longer one does", () => {
    const unit = fc.constantFrom("a", "b", "E", "é", "ß", "s", "1", "4", "-", " ", "+", "(")
    const text = fc.string({ unit, maxLength: 8 })
    const part = fc.string({ unit, maxLength: 3 })
    fc.assert(
      fc.property(text, part, part, (comment, first, more) => {
        const shorter = choice({ search: first })
        fc.pre(isTypedOn(shorter, { ...shorter, search: first + more }))
        const row = interaction({ comment })
        if (matchesSearch(row, first + more)) expect(matchesSearch(row, first)).toBe(true)
      }),
      { seed: 7, numRuns: 3000 },
    )
  })
})
