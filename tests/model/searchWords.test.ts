import { describe, expect, it } from "vitest"
import { searchWords } from "../../src/model/searchWords"

describe("searchWords", () => {
  it.each([
    ["", []],
    ["  \t ", []],
    ["Zoë  BUSY", ["zoe", "busy"]],
    ["a\u00A0b\nc", ["a", "b", "c"]],
  ])("of %j are %j", (query, words) => {
    expect(searchWords(query).map(({ text }) => text)).toEqual(words)
  })

  it.each([
    ["9146", "9146", true],
    ["9146", "91-46", true],
    ["9146", "(91) 46", true],
    ["9146", "91 / - 46", false],
    ["9146", "914x6", false],
    ["9146-2346", "91462346", true],
    ["+65", "6591462346", true],
    ["(65)", "65", true],
    ["9146–2346", "+65 9146 2346", true],
  ])("the number %j is found in %j: %s", (word, text, found) => {
    const [only] = searchWords(word)
    expect(only?.number?.test(text)).toBe(found)
  })

  it.each(["busy", "3.5", "a1", "12/5", "+", "()"])("%j is no number", (word) => {
    expect(searchWords(word)[0]?.number).toBeNull()
  })

  it("looks for no more than the first 200 signs", () => {
    expect(searchWords("x".repeat(500))[0]?.text).toBe("x".repeat(200))
  })
})
