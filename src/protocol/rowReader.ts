import { isBlank } from "./fields"
import type { RepairLog } from "./repairLog"
import { type Field, FIELD_NAMES, fieldOfKey } from "./rowFields"
import { isList, keysOf, valuesOf } from "./untrusted"

/** A row's values by field, as they came; undefined where the row has none. */
export type RowValues = readonly unknown[]

const MAX_KNOWN_KEYS = 1000
const MAX_KEY_LENGTH = 64

/**
 * Reads rows into values by field; null for what is no row. The rows of a reply are nearly always of one shape, so each
 * spelling of a key is looked up once, and a row with the keys of the one before it takes that one's plan. The returned
 * list is the reader's own and good until the next row.
 */
export function createRowReader(log: RepairLog): (row: unknown) => RowValues | null {
  const fieldOfSpelling = new Map<string, Field | null>()
  const values: unknown[] = FIELD_NAMES.map(() => undefined)
  let lastKeys: readonly string[] = []
  let plan: readonly (Field | null)[] = []

  function fieldFor(key: string): Field | null {
    const known = fieldOfSpelling.get(key)
    if (known !== undefined) return known
    if (key.length > MAX_KEY_LENGTH) return null
    const field = fieldOfKey(key)
    if (fieldOfSpelling.size < MAX_KNOWN_KEYS) fieldOfSpelling.set(key, field)
    return field
  }

  return (row) => {
    if (typeof row !== "object" || row === null || isList(row)) return null
    const keys = keysOf(row)
    if (!sameKeys(keys, lastKeys)) {
      lastKeys = keys
      plan = keys.map(fieldFor)
    }
    values.fill(undefined)
    const told = valuesOf(row, keys)
    for (let index = 0; index < plan.length; index += 1) {
      const field = plan[index]
      if (field === null || field === undefined) continue
      const value = told[index]
      const held = values[field]
      if (held === undefined) values[field] = value
      else values[field] = first(held, value, field)
    }
    return values
  }

  // The field twice, in two spellings: the first that can be read wins.
  function first(held: unknown, value: unknown, field: Field): unknown {
    if (!isScalar(value)) return isBlank(held) ? value : held
    if (!isScalar(held)) return value
    if (String(value) !== String(held)) log.note(field, "conflict")
    return held
  }
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}

// Text or a number that says something.
const isScalar = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "")
