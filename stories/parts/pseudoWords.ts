import { english } from "../../src/view/words/english"
import type { WordsInput } from "../../src/view/words/wordsInput"

const PLAIN = "aeioucnsyzAEIOUCNSYZ"
const ACCENTED = "àéîöüçñšýžÀÉÎÖÜÇÑŠÝŽ"
const LONGER = 0.4
/** Labels of a few letters are long enough by their brackets. */
const SHORT = 6

/** A text that still reads as English, 40 % longer, in brackets: what is cut lacks one of them. */
export function pseudo(text: string): string {
  const accented = text.replaceAll(/[A-Za-z]/g, (sign) => ACCENTED[PLAIN.indexOf(sign)] ?? sign)
  return /\p{L}/u.test(text)
    ? `[${accented}${"~".repeat(text.length <= SHORT ? 0 : Math.ceil(text.length * LONGER))}]`
    : text
}

const said = (value: unknown): unknown => {
  if (typeof value === "string") return pseudo(value)
  if (typeof value === "function")
    return (...facts: readonly unknown[]): unknown => said(value(...facts))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, said(each)]))
}

/** A whole language that nobody speaks: every word of the panel, longer than any translation of it. */
export const pseudoWords: WordsInput = Object.fromEntries(
  Object.entries(english).map(([key, value]) => [key, said(value)]),
)
