import type { Choice } from "./choice"

/** The parts in which two choices differ. A list or a range that is equal but made anew counts as another one. */
export function changedParts(before: Choice, next: Choice): readonly (keyof Choice)[] {
  // A choice is made here, of nothing but its own keys.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const parts = Object.keys(next) as (keyof Choice)[]
  return parts.filter((part) => before[part] !== next[part])
}
