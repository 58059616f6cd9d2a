/** What kind of value it is, for a message that must not quote the value: it may be customer data. */
export function quoteType(value: unknown): string {
  if (value === null) return "null"
  if (value === undefined) return "missing"
  if (Array.isArray(value)) return "a list"
  if (typeof value === "string")
    return value.trim() === "" ? "empty text" : "text of the wrong form"
  if (typeof value === "number") return "a number of the wrong form"
  if (typeof value === "object") return "an object"
  return `a ${typeof value}`
}
