import { expect, test } from "vitest"
import { english } from "../../../src/view/words/english"
import type { Grammar } from "../../../src/view/words/language"
import { grammarOf } from "../../../src/view/words/grammar"
import type { Words } from "../../../src/view/words/words"

// `npm run typecheck` is what runs these: an error that is expected and isn't there fails it.

test("a catalogue that lacks a key fails the type check", () => {
  const { close: _, ...most } = english
  // @ts-expect-error -- `close` is missing
  const words: Words = most
  expect(words.close).toBeUndefined()
})

test("so does one that doesn't say every word of a kind", () => {
  const { oneOf }: Grammar<"es"> = grammarOf("es")
  // @ts-expect-error -- the state "wrap-up" is missing
  const callState: Words["callState"] = oneOf({ offered: "a", talking: "b", held: "c" })
  expect(callState("wrap-up")).toBeUndefined()
})

test("so does a plural that lacks a category of its language", () => {
  const { plural }: Grammar<"ar"> = grammarOf("ar")
  // @ts-expect-error -- Arabic has six
  expect(plural(2, { one: "one", few: "few", other: "#" })).toBe("2")
})
