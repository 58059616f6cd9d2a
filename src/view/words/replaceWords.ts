import type { Words } from "./words"
import type { WordsInput } from "./wordsInput"

type Say = (...facts: readonly unknown[]) => unknown

/**
 * A language with some of its words replaced by the host's. A function of the host that throws, or says something of
 * another kind, is answered by the language: the panel must not fail for a word.
 */
export function replaceWords(base: Words, input: WordsInput | undefined): Words {
  if (input === undefined) return base
  const bases: Readonly<Record<string, unknown>> = { ...base }
  const replaced = Object.entries(input)
    .filter(([key, own]) => own !== undefined && Object.hasOwn(bases, key))
    .map(([key, own]) => [key, replacement(bases[key], own)] as const)
  return { ...base, ...Object.fromEntries(replaced) }
}

/** Whether the host's words are a language of their own: every key is there. */
export const isWholeLanguage = (base: Words, input: WordsInput | undefined): boolean =>
  input !== undefined && Object.keys(base).every((key) => Object.hasOwn(input, key))

/** Whether two things are of one kind: both text, or both a title and a sentence. */
export const isSameKind = (one: unknown, other: unknown): boolean =>
  typeof one === "string" ? typeof other === "string" : isMessage(one) && isMessage(other)

function isMessage(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false
  const { title, sentence }: { title?: unknown; sentence?: unknown } = value
  return typeof title === "string" && typeof sentence === "string"
}

function replacement(base: unknown, own: unknown): unknown {
  if (!isSay(base)) return own
  return (...facts: readonly unknown[]): unknown => {
    const usual = base(...facts)
    const said = isSay(own) ? attempt(own, facts) : named(own, facts[0])
    return isSameKind(usual, said) ? said : usual
  }
}

/** Whether a word is said by a function of facts. */
export const isSay = (value: unknown): value is Say => typeof value === "function"

/** What a function says of facts; undefined when it throws. */
export function attempt(say: Say, facts: readonly unknown[]): unknown {
  try {
    return say(...facts)
  } catch {
    return undefined
  }
}

function named(texts: unknown, word: unknown): unknown {
  if (typeof texts !== "object" || texts === null || typeof word !== "string") return undefined
  return Object.getOwnPropertyDescriptor(texts, word)?.value
}
