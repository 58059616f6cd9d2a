const MAX_KEYS = 512

/** Whether a value from outside is a list. A revoked proxy, which throws when asked, is none. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

/** The own keys of an object from outside, at most 512; none when it refuses to tell. */
export function keysOf(value: object): readonly string[] {
  try {
    const keys = Object.keys(value)
    return keys.length > MAX_KEYS ? keys.slice(0, MAX_KEYS) : keys
  } catch {
    return []
  }
}

/**
 * One own property of an object from outside; undefined when it has none of that name, when reading it throws, or when
 * it is a proxy that throws at whoever looks at it.
 */
export function readKey(value: object, key: string): unknown {
  try {
    return Object.hasOwn(value, key) ? lookedAt(Reflect.get(value, key)) : undefined
  } catch {
    return undefined
  }
}

/** The values of an object from outside, in the order of `keys`, its own keys: all at once, or one by one if that throws. */
export function valuesOf(value: object, keys: readonly string[]): readonly unknown[] {
  try {
    return Object.values(value)
  } catch {
    return keys.map((key) => readKey(value, key))
  }
}

/** The length of a list from outside; 0 when it refuses to tell, or tells what is no length. */
export function lengthOf(list: readonly unknown[]): number {
  try {
    const { length } = list
    return Number.isSafeInteger(length) ? length : 0
  } catch {
    return 0
  }
}

/** One element of a list from outside; undefined when reading it throws. */
export function elementOf(list: readonly unknown[], index: number): unknown {
  try {
    return list[index]
  } catch {
    return undefined
  }
}

/** The first elements of a list as they are now, whatever its owner does with it afterwards. */
export function copyOf(list: readonly unknown[], atMost: number): readonly unknown[] {
  const length = Math.min(lengthOf(list), atMost)
  const copy: unknown[] = []
  for (let index = 0; index < length; index += 1) copy.push(elementOf(list, index))
  return copy
}

// Whoever describes a value for an error asks for its prototype: better that it throws here, where it is caught.
function lookedAt(value: unknown): unknown {
  if (typeof value === "object" && value !== null) Object.getPrototypeOf(value)
  return value
}

/** What kind of value something is, in words for an engineer and without the value. */
export function typeName(value: unknown): string {
  if (value === null) return "null"
  if (value === "") return "empty text"
  if (isList(value)) return "a list"
  return TYPE_NAMES[typeof value]
}

const TYPE_NAMES = {
  string: "text",
  number: "a number",
  bigint: "a big integer",
  boolean: "true or false",
  symbol: "a symbol",
  undefined: "nothing",
  object: "an object",
  function: "a function",
} as const
