import { useId, useState, useSyncExternalStore } from "react"

// Two panels on one page are two React roots, or two copies of this script: `useId` alone would give both the same
// name, and the browser would make one radio group of two.
const script = Math.random().toString(36).slice(2, 8)
let made = 0

const never = () => () => {}

/** A name that no other panel in the document has, for grouping native radios. Stable over server rendering. */
export function useUniqueName(): string {
  const rendered = useId()
  const [own] = useState(() => `cj-${script}-${++made}`)
  return useSyncExternalStore(
    never,
    () => own,
    () => rendered,
  )
}
