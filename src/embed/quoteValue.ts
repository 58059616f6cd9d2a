const MAX_CHARACTERS = 60
const INVISIBLE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** A value of the configuration, short and with nothing invisible in it, to be named in a problem. */
export function quoteValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoteText(value)
    case "number":
    case "boolean":
    case "bigint":
      return String(value)
    case "undefined":
      return "nothing"
    case "object":
      return value === null ? "null" : Array.isArray(value) ? listName(value) : "an object"
    default:
      return `a ${typeof value}`
  }
}

const listName = (list: readonly unknown[]): string =>
  list.length === 0 ? "an empty list" : "a list"

function quoteText(value: string): string {
  const text = value.length > MAX_CHARACTERS ? `${value.slice(0, MAX_CHARACTERS)}…` : value
  return JSON.stringify(text).replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}
