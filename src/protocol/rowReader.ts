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
  // Whether no field has two keys in it: then nothing is to be weighed, and nothing of the row before is left.
  let isPlain = false

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
    const told = valuesOf(row, keys)
    if (!readAsBefore(keys, told)) readAnew(keys, told)
    return values
  }

  function readAsBefore(keys: readonly string[], told: readonly unknown[]): boolean {
    if (!isPlain || keys.length !== lastKeys.length) return false
    for (let index = 0; index < keys.length; index += 1) {
      if (keys[index] !== lastKeys[index]) return false
      const field = plan[index] ?? null
      if (field !== null) values[field] = told[index]
    }
    return true
  }

  function readAnew(keys: readonly string[], told: readonly unknown[]): void {
    lastKeys = keys
    plan = keys.map(fieldFor)
    const fields = plan.filter((field) => field !== null)
    isPlain = new Set(fields).size === fields.length
    values.fill(undefined)
    for (const [index, field] of plan.entries()) {
      if (field === null) continue
      const value = told[index]
      const held = values[field]
      values[field] = held === undefined ? value : first(held, value, field)
    }
  }

  // The field twice, in two spellings: the first that can be read wins.
  function first(held: unknown, value: unknown, field: Field): unknown {
    if (!isScalar(value)) return isBlank(held) ? value : held
    if (!isScalar(held)) return value
    if (String(value) !== String(held)) log.note(field, "conflict")
    return held
  }
}

// Text or a number that says something.
const isScalar = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "")
