import { describe, expect, it } from "vitest"
import type { Interaction } from "../../src/model/interaction"
import { isFoldable } from "../../src/model/isFoldable"
import { OUTCOME_KINDS } from "../../src/model/outcome"
import { missed } from "./make"

describe("isFoldable", () => {
  const table: readonly (readonly [Partial<Interaction>, boolean])[] = [
    [{}, true],
    [{ comment: "" }, true],
    [{ comment: " \n" }, true],
    [{ comment: "left word with the neighbour" }, false],
    [{ scoreBefore: 5, scoreAfter: 5 }, true],
    [{ scoreBefore: 0, scoreAfter: 0 }, true],
    [{ scoreBefore: 5, scoreAfter: 4 }, false],
    [{ scoreBefore: 0, scoreAfter: 1 }, false],
    [{ scoreBefore: null, scoreAfter: 4 }, true],
    [{ scoreBefore: 4, scoreAfter: null }, true],
    [{ completedAt: null }, false],
    [{ direction: "inbound" }, true],
    [{ channelId: null }, true],
  ]
  it.each(table)("a missed call with %j: %s", (fields, foldable) => {
    expect(isFoldable(missed(fields))).toBe(foldable)
  })

  it("only attempts that are known to have reached nobody", () => {
    const kinds = OUTCOME_KINDS.filter((outcomeKind) => isFoldable(missed({ outcomeKind })))
    expect(kinds).toEqual(["no-answer", "busy", "machine", "rejected", "invalid", "fax"])
  })
})
