import { describe, expect, it } from "vitest"
import {
  isFailed,
  isReached,
  OUTCOME_KINDS,
  type OutcomeKind,
  outcomeKind,
} from "../../src/model/outcome"

describe("outcomeKind (ruling 2)", () => {
  const table: readonly (readonly [number | null, OutcomeKind])[] = [
    [0, "success"],
    [1, "unknown"],
    [2, "invalid"],
    [3, "busy"],
    [4, "callback"],
    [5, "do-not-call"],
    [6, "fax"],
    [7, "machine"],
    [8, "no-answer"],
    [9, "rejected"],
    [10, "unknown"],
    [99, "unknown"],
    [100, "business"],
    [12_345, "business"],
    [-1, "unknown"],
    [null, "unknown"],
  ]
  it.each(table)("of id %s is %s", (id, kind) => {
    expect(outcomeKind(id, null)).toBe(kind)
  })

  it("lets the setting map further ids, and overrule ours", () => {
    const mapped = new Map<number, OutcomeKind>([
      [50, "callback"],
      [8, "machine"],
    ])
    expect([50, 8, 0].map((id) => outcomeKind(id, null, mapped))).toEqual([
      "callback",
      "machine",
      "success",
    ])
    expect(outcomeKind(null, null, mapped)).toBe("unknown")
  })
})

describe("outcomeKind, by the name", () => {
  const table: readonly (readonly [number | null, string, OutcomeKind])[] = [
    [100, "Deceased – do not contact", "do-not-call"],
    [214, "DNC", "do-not-call"],
    [50, "Do not call", "do-not-call"],
    [null, "Do not call", "do-not-call"],
    [100, "Not interested", "business"],
    [100, "Do not call before noon", "business"],
    [100, "No answer", "business"],
    [null, "Success", "unknown"],
    [0, "Do not call", "success"],
    [8, "Deceased", "no-answer"],
    [117, "Deceased", "business"],
  ]
  it.each(table)("%s, %s, is %s", (id, name, kind) => {
    expect(outcomeKind(id, name, new Map([[117, "business"]]))).toBe(kind)
  })
})

describe("isReached and isFailed", () => {
  it("part the known kinds, and leave the unknown one to neither", () => {
    expect(OUTCOME_KINDS.filter(isReached)).toEqual([
      "success",
      "callback",
      "do-not-call",
      "business",
    ])
    expect(OUTCOME_KINDS.filter((kind) => isReached(kind) === isFailed(kind))).toEqual(["unknown"])
  })
})
