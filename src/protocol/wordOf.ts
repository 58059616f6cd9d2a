const MAX_WORD_LENGTH = 64

/** A word of the wire as it is compared: trimmed, in lower case. Null when it is no text, or too long for a word. */
export const wordOf = (value: unknown): string | null =>
  typeof value === "string" && value.length <= MAX_WORD_LENGTH ? value.trim().toLowerCase() : null

/** The same without spaces, dashes and underscores, so that `WrapUp`, `wrap-up` and `WRAP_UP` are one word. */
export const bareWordOf = (value: unknown): string | null =>
  wordOf(value)?.replaceAll(/[\s_-]/g, "") ?? null
