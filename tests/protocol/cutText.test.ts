import { expect, it } from "vitest"
import { cutText } from "../../src/protocol/cutText"

it.each([
  ["shorter", "abcd", "abcd"],
  ["as long", "abcde", "abcde"],
  ["longer", "abcdef", "abcd…"],
  ["much longer", "abcdefghijkl", "abcd…"],
  ["with a pair before the cut", "ab😀efg", "ab😀…"],
  ["with a pair at the cut, which is never halved", "abc😀fg", "abc…"],
  ["with the lowest pair at the cut", "abc\u{10000}fg", "abc…"],
  ["with the highest pair at the cut", "abc\u{10ffff}fg", "abc…"],
  ["with a lone low surrogate before the cut", "abc\uDC00fg", "abc\uDC00…"],
  ["with a private character before the cut", "abc\uE000fg", "abc\uE000…"],
])("a text that is %s", (_, text, expected) => {
  expect(cutText(text, 5)).toBe(expected)
})
