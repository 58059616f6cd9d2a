import * as v from "valibot"
import { english } from "../view/words/english"
import { attempt, isSameKind, isSay } from "../view/words/replaceWords"
import { NAMING_KEYS, type WordsInput } from "../view/words/wordsInput"
import { isPlainObject } from "./configFields"
import { nearestName } from "./nearestName"

const LONGEST = 1000
const WORDS: Readonly<Record<string, unknown>> = { ...english }
const NAMING: ReadonlySet<string> = new Set(NAMING_KEYS)

/** The setting `words`: known keys only, and each of the kind that the panel's own word is of. */
export const hostWords = () =>
  v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isPlainObject, "is not an object of words"),
    v.rawTransform<Readonly<Record<string, unknown>>, WordsInput>(
      ({ dataset, addIssue, NEVER }) => {
        let isRight = true
        for (const { path, message } of faultsIn(dataset.value)) {
          isRight = false
          const [key = "", ...rest] = path
          const own = dataset.value[key]
          const at = {
            type: "object",
            origin: "value",
            input: dataset.value,
            key,
            value: own,
          } as const
          const input = isPlainObject(own) ? own : {}
          const inner = rest.map((name) => ({ ...at, input, key: name, value: input[name] }))
          addIssue({ message, input: inner.at(-1)?.value ?? own, path: [at, ...inner] })
        }
        return isRight ? dataset.value : NEVER
      },
    ),
  )

interface Fault {
  readonly path: readonly string[]
  readonly message: string
}

const faultsIn = (input: Readonly<Record<string, unknown>>): readonly Fault[] =>
  Object.entries(input).flatMap(([key, own]) => {
    if (!Object.hasOwn(WORDS, key)) return [{ path: [key], message: unknownKey(key) }]
    return own === undefined ? [] : faultsOf(key, WORDS[key], own)
  })

function unknownKey(key: string): string {
  const near = nearestName(key, Object.keys(WORDS))
  return `is under no word of the panel${near === null ? "" : `; did you mean ${near}?`}`
}

function faultsOf(key: string, base: unknown, own: unknown): readonly Fault[] {
  if (!isSay(base))
    return isSameKind(base, own) && !isTooLong(own) ? [] : [{ path: [key], message: kindOf(base) }]
  if (typeof own === "function") return []
  if (!NAMING.has(key) || !isPlainObject(own))
    return [{ path: [key], message: `is not a function${NAMING.has(key) ? " or an object" : ""}` }]
  return Object.entries(own).flatMap(([word, text]) => {
    const usual = attempt(base, [word])
    if (!isSameKind(usual, usual)) return [{ path: [key, word], message: "is under no word of it" }]
    return isSameKind(usual, text) && !isTooLong(text)
      ? []
      : [{ path: [key, word], message: kindOf(usual) }]
  })
}

const kindOf = (usual: unknown): string =>
  typeof usual === "string"
    ? `is not text of at most ${LONGEST} characters`
    : `is not an object of a title and a sentence, each of at most ${LONGEST} characters`

const isTooLong = (own: unknown): boolean =>
  typeof own === "string"
    ? own.length > LONGEST
    : lengthOf(own, "title") > LONGEST || lengthOf(own, "sentence") > LONGEST

const valueOf = (own: unknown, name: string): unknown =>
  typeof own === "object" && own !== null ? Reflect.get(own, name) : undefined

function lengthOf(own: unknown, name: string): number {
  const text = valueOf(own, name)
  return typeof text === "string" ? text.length : 0
}
