/**
 * A text that is the same for two props of the same content, so that a host may write them in place, anew for every
 * render. What JSON can't write is no valid prop; its check says what is wrong with it.
 */
export function contentKey(value: unknown): string {
  try {
    return JSON.stringify(value, written) ?? String(value)
  } catch {
    return "not JSON"
  }
}

// A function of the setting `words`: by its source, as one that is written in place is another one in every render.
const written = (_key: string, value: unknown): unknown =>
  typeof value === "function" ? String(value) : value
