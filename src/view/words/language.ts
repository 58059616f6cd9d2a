import type { Words } from "./words"

/**
 * The plural categories of each language that the panel is written in, as `Intl.PluralRules` names them. English is
 * inside every bundle; the others are modules of their own.
 */
export const LANGUAGES = {
  en: ["one", "other"],
  es: ["one", "many", "other"],
  fr: ["one", "many", "other"],
  de: ["one", "other"],
  "pt-BR": ["one", "many", "other"],
  hi: ["one", "other"],
  ar: ["zero", "one", "two", "few", "many", "other"],
  fil: ["one", "other"],
  ja: ["other"],
} as const satisfies Readonly<Record<string, readonly Intl.LDMLPluralRule[]>>

/** A language that the panel is written in, by its BCP 47 tag. */
export type LanguageTag = keyof typeof LANGUAGES

/** The text for each plural category of a language; `#` stands for the count. */
export type PluralTexts<Tag extends LanguageTag> = Readonly<
  Record<(typeof LANGUAGES)[Tag][number], string>
>

/** What a catalogue is written with. It comes as a parameter, so that a language's module needs no other one. */
export interface Grammar<Tag extends LanguageTag> {
  /** A count in the digits of the locale, ungrouped. */
  readonly n: (count: number) => string
  /** A count with what is counted. One without `#` doesn't name the number: the Arabic "two" is in the noun. */
  readonly plural: (count: number, texts: PluralTexts<Tag>) => string
  /** The text that stands for each of a few words of the model. A missing one fails the type check. */
  readonly oneOf: <Word extends string, Said>(
    texts: Readonly<Record<Word, Said>>,
  ) => (word: Word) => Said
  /** The parts that are there, with something between them. */
  readonly join: (parts: readonly (string | null)[], between: string) => string
}

/** A grammar for whatever language: its plural takes the texts of any. */
export interface AnyGrammar extends Omit<Grammar<LanguageTag>, "plural"> {
  readonly plural: (
    count: number,
    texts: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
  ) => string
}

/** A language other than English: every word of the interface, made with its own grammar. */
export type Language<Tag extends LanguageTag> = (grammar: Grammar<Tag>) => Words

/** A language of which nobody needs to know any more which one it is. */
export type AnyLanguage = (grammar: AnyGrammar) => Words
