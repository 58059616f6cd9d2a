import { startTransition, useEffect, useMemo, useState } from "react"

const AT_ONCE = 40

const NONE: ReadonlySet<string> = new Set()

/**
 * How many entries of a list to render now. Those that fill the screen come at once; the rest follow in slices between
 * which the page can answer, so that two hundred new rows are no long task. Entries that are rendered already cost
 * nothing and never go away meanwhile: a refresh keeps the place on screen.
 */
export function useGrowing(keys: readonly string[]): number {
  const [rendered, setRendered] = useState(NONE)
  useEffect(() => {
    startTransition(() => setRendered(new Set(keys)))
  }, [keys])
  return useMemo(() => growTo(keys, rendered, AT_ONCE), [keys, rendered])
}

/** The length of the longest beginning of `keys` with at most `most` that are not rendered yet. */
export function growTo(
  keys: readonly string[],
  rendered: ReadonlySet<string>,
  most: number,
): number {
  let missing = 0
  for (const [index, key] of keys.entries()) {
    if (!rendered.has(key) && ++missing > most) return index
  }
  return keys.length
}
