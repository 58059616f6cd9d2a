import type { GridEntry } from "./gridEntries"

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
  ["PageDown", 10],
  ["PageUp", -10],
  ["Home", Number.NEGATIVE_INFINITY],
  ["End", Number.POSITIVE_INFINITY],
])

/**
 * Where a key leads from the row at `index` of the entries: the index of the row to go to, which is the last one where
 * there are too few. Null for keys that lead nowhere; details that are open are stepped over.
 */
export function rowStep(entries: readonly GridEntry[], index: number, key: string): number | null {
  const step = STEPS.get(key)
  if (step === undefined) return null
  const towards = Math.sign(step)
  let found = index
  let left = Math.abs(step)
  for (let at = index + towards; left > 0 && at >= 0 && at < entries.length; at += towards) {
    if (entries[at]?.kind !== "row") continue
    found = at
    left--
  }
  return found
}
