import * as v from "valibot"

// The building blocks of the configuration's schema. Every message completes the sentence `<value> …`, so that a
// problem reads: `"soon" is not a whole number of milliseconds from 100 to 600000`.

/** `true` or `false`. */
export const flag = () => v.boolean("is not true or false")

/** One of a few words, exactly as written. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, `is not one of ${words.map((word) => `"${word}"`).join(", ")}`)

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number, unit: string) {
  const message = `is not a whole number of ${unit} from ${least} to ${most}`
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  )
}

/** One line of text that isn't blank. */
export function line(most: number) {
  const message = `is not text of 1 to ${most} characters`
  return v.pipe(v.string(message), v.regex(/\S/, message), v.maxLength(most, message))
}

/** Text that a test accepts; `kind` says what it is, such as `an IANA time zone`. */
export const textThat = (accepts: (text: string) => boolean, kind: string) =>
  v.pipe(v.string(`is not ${kind}`), v.check(accepts, `is not ${kind}`))

/** A list of `least` to `most` items. */
export function listOf<const Item extends v.GenericSchema<unknown, unknown>>(
  item: Item,
  kind: string,
  least: number,
  most: number,
) {
  const message = `is not a list of ${least} to ${most} ${kind}`
  return v.pipe(v.array(item, message), v.minLength(least, message), v.maxLength(most, message))
}

const MAX_ENTRIES = 500

/**
 * An object read as a map. Its keys are checked one by one, unlike in `v.record`, which passes over keys such as
 * `constructor` in silence.
 */
export function mapOf<const Value extends v.GenericSchema>(
  key: RegExp,
  keyKind: string,
  value: Value,
) {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isPlainObject, "is not an object"),
    v.rawTransform<Readonly<Record<string, unknown>>, ReadonlyMap<string, v.InferOutput<Value>>>(
      ({ dataset, addIssue, NEVER }) => {
        const map = new Map<string, v.InferOutput<Value>>()
        const names = Object.keys(dataset.value)
        if (names.length > MAX_ENTRIES) {
          addIssue({ message: `has more than ${MAX_ENTRIES} entries` })
          return NEVER
        }
        for (const name of names) {
          const entry = dataset.value[name]
          const at = (input: unknown) =>
            [
              { type: "object", origin: "value", input: dataset.value, key: name, value: input },
            ] as const
          if (!key.test(name))
            addIssue({ message: `is not under ${keyKind}`, input: entry, path: [...at(entry)] })
          const result = v.safeParse(value, entry, { abortPipeEarly: true })
          if (result.success) map.set(name, result.output)
          else
            for (const issue of result.issues)
              addIssue({ message: issue.message, input: entry, path: [...at(entry)] })
        }
        return map
      },
    ),
  )
}

/** Whether a value is an object that can hold settings: no list, no null. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
