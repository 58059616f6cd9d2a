import { changedParts } from "./changedParts"
import type { Choice } from "./choice"

// Only of these it is plain that a longer word is found nowhere but where the shorter one is: digits are also found with
// signs between them, and other signs are folded by what follows them.
const PLAIN = /^[\0-/:-\x7F]*$/

/**
 * Whether `next` is `before` with its search typed on, and nothing else changed: whatever row the shorter search didn't
 * find, the longer one can't. False where that isn't certain.
 */
export const isTypedOn = (before: Choice, next: Choice): boolean =>
  changedParts(before, next).every((part) => part === "search") &&
  next.search.startsWith(before.search) &&
  PLAIN.test(next.search)
