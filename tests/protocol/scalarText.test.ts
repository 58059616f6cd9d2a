import { describe, expect, it } from "vitest"
import { scalarText } from "../../src/protocol/scalarText"
import { bareWordOf, wordOf } from "../../src/protocol/wordOf"

describe("an id of the wire", () => {
  it.each<[value: unknown, text: string | null]>([
    [" 12345 ", "12345"],
    [12_345, "12345"],
    [0, "0"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    ["x".repeat(256), "x".repeat(256)],
    ["x".repeat(257), null],
    ["", null],
    ["  ", null],
    [1.5, null],
    [2 ** 60, null],
    [Number.NaN, null],
    [true, null],
    [null, null],
    [{}, null],
  ])("%j is %j: whole, or not at all", (value, text) => {
    expect(scalarText(value, 256)).toBe(text)
  })
})

describe("a word of the wire", () => {
  it("is compared trimmed and without case", () => {
    expect(wordOf(" WebService ")).toBe("webservice")
    expect(wordOf(7)).toBeNull()
  })

  it("has at most 64 letters", () => {
    expect(wordOf("W".repeat(64))).toBe("w".repeat(64))
    expect(wordOf("W".repeat(65))).toBeNull()
  })

  it.each(["WrapUp", "wrap-up", "WRAP_UP", " wrap up "])("%j is wrapup, bare", (word) => {
    expect(bareWordOf(word)).toBe("wrapup")
  })

  it("is none, bare, where it is none", () => {
    expect(bareWordOf(null)).toBeNull()
  })
})
