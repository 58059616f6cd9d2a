import type { Choice } from "./choice"

/**
 * The part in which two choices differ, when it is the only one; null when there are none or several. A list or a range
 * that is equal but made anew counts as another one.
 */
export function changedPart(before: Choice, next: Choice): keyof Choice | null {
  // A choice is made here, of nothing but its own keys.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const parts = Object.keys(next) as (keyof Choice)[]
  const [changed, another] = parts.filter((part) => before[part] !== next[part])
  return another === undefined ? (changed ?? null) : null
}
