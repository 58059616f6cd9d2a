import type { Words } from "./words"

/** The keys whose value says one of a few words of the panel, such as the kinds of outcome. */
export const NAMING_KEYS = [
  "callState",
  "direction",
  "outcomeKind",
  "field",
  "repairReason",
  "failure",
  "view",
  "column",
  "copied",
  "facet",
  "keyAction",
  "lookUpKind",
  "lookUpHint",
  "lookUpProblem",
] as const satisfies readonly (keyof Words)[]

type NamingKey = (typeof NAMING_KEYS)[number]

type Named<Say> = Say extends (word: infer Word extends string) => infer Said
  ? Readonly<Partial<Record<Word, Said>>>
  : never

/**
 * Words that replace those of the panel's language, key by key. A key that is text takes text, a function takes a
 * function; where it says one of a few words, it may also be an object with some of them: `{ "machine": "Voicemail" }`.
 */
export type WordsInput = {
  readonly [Key in keyof Words]?:
    | Words[Key]
    | (Key extends NamingKey ? Named<Words[Key]> : never)
    | undefined
}
