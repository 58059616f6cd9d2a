import { isList, keysOf, readKey } from "./untrusted"

const MAX_KEY_LENGTH = 128

/** An object from the wire, rebuilt: its keys trimmed and in lower case, its values as they came, untrusted. */
export type Fields = ReadonlyMap<string, unknown>

/**
 * Rebuilds an object from the wire key by key; null when it is none. Where two keys differ only in case, the first
 * that says anything wins. A map, so that a key such as `__proto__` is a key like any other.
 */
export function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== "object" || value === null || isList(value)) return null
  const fields = new Map<string, unknown>()
  for (const key of keysOf(value)) {
    if (key.length > MAX_KEY_LENGTH) continue
    const name = key.trim().toLowerCase()
    if (isBlank(fields.get(name))) fields.set(name, readKey(value, key))
  }
  return fields
}

/** Whether a value says nothing: absent, null or empty text. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === ""

/** The fields of that names, in their documented spelling, for a schema to check. */
export const pickFields = (fields: Fields, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, fields.get(name.toLowerCase())]))
