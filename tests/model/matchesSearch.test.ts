import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findHits } from "../../src/model/findHits"
import type { Interaction } from "../../src/model/interaction"
import { matchesSearch, searchTest } from "../../src/model/matchesSearch"
import { interaction } from "./make"

const row = interaction({
  comment: "Wants an offer for Zoë",
  outcome: "Callback",
  agentName: "j.doe",
  campaignName: "Spring 2026",
  contactValue: "+65 9146-2346",
})

describe("matchesSearch", () => {
  it.each([
    ["zoe", true],
    ["CALLBACK", true],
    ["j.doe", true],
    ["spring", true],
    ["91462346", true],
    ["6591462346", true],
    ["+65 9146 2346", true],
    ["spring zoe callback", true],
    ["spring autumn", false],
    ["callbackj.doe", false],
    ["20266591", false],
    ["", true],
    ["   ", true],
    // Not searched: what isn't on the list.
    ["Mobile", false],
    ["outbound", false],
  ])("for %j: %s", (query, matches) => {
    expect(matchesSearch(row, query)).toBe(matches)
  })

  it("finds nothing in a row of unknowns", () => {
    const unknown = interaction({
      comment: null,
      outcome: null,
      agentName: null,
      campaignName: null,
      contactValue: null,
    })
    expect(matchesSearch(unknown, "null")).toBe(false)
    expect(matchesSearch(unknown, "")).toBe(true)
  })

  it("matches exactly the rows in which each word has a hit to mark", () => {
    const text = fc.option(
      fc.string({ unit: fc.constantFrom("a", "É", "ß", "1", "2", "-", " ", "\n"), maxLength: 8 }),
    )
    const query = fc.string({
      unit: fc.constantFrom("a", "e", "s", "1", "2", "-", " "),
      maxLength: 5,
    })
    fc.assert(
      fc.property(text, text, text, query, (comment, agentName, contactValue, words) => {
        const fields: Partial<Interaction> = { comment, agentName, contactValue }
        const found = interaction({ ...fields, outcome: null, campaignName: null })
        const marked = words
          .split(/\s+/)
          .filter((word) => word !== "")
          .every((word) =>
            [comment, agentName, contactValue].some(
              (field) => findHits(field ?? "", word).length > 0,
            ),
          )
        expect(matchesSearch(found, words)).toBe(marked)
      }),
      { seed: 7, numRuns: 1000 },
    )
  })
})

describe("searchTest", () => {
  it("is null when there is nothing to search for", () => {
    expect(searchTest(" ")).toBeNull()
  })

  it("answers the same for a row searched before", () => {
    const test = searchTest("zoe")
    expect([test?.(row), test?.(row), searchTest("anna")?.(row)]).toEqual([true, true, false])
  })
})
