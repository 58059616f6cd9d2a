/**
 * Text or a whole number from the wire as trimmed text. Null for what says nothing, for any other type, for a number
 * beyond exactness and for text longer than `maxLength`: an id is never cut, since a cut one is another id.
 */
export function scalarText(value: unknown, maxLength: number): string | null {
  const text =
    typeof value === "string" ? value.trim() : Number.isSafeInteger(value) ? String(value) : ""
  return text === "" || text.length > maxLength ? null : text
}

/** The longest id, key or number that is taken from the wire, in UTF-16 units. */
export const MAX_ID_LENGTH = 256

/** The longest name that is taken from the wire whole, in UTF-16 units. */
export const MAX_NAME_LENGTH = 200
