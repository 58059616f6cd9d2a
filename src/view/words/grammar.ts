import { digitsOf } from "../format/digits"
import type { AnyGrammar } from "./language"

/** The grammar of a locale: its digits and its plural rules. */
export function grammarOf(locale: string): AnyGrammar {
  const rules = new Intl.PluralRules(locale)
  const digits = digitsOf(locale)
  const n = (count: number): string => digits(String(count))
  return {
    n,
    // An older browser may know a category by another name; every language has "other".
    plural: (count, texts) =>
      (texts[rules.select(count)] ?? texts.other).replaceAll("#", () => n(count)),
    oneOf: (texts) => (word) => texts[word],
    join: (parts, between) => parts.filter((part) => part !== null).join(between),
  }
}
