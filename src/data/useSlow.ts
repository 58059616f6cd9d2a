import { useEffect, useState } from "react"
import type { Clock } from "../bridge/clock"

/** After this long a person is told that the desktop is slow (fault 42). */
const SLOW_AFTER_MS = 3000

/** Whether it has been busy for 3 s on end with the same thing; `what` names that thing. */
export function useSlow(busy: boolean, what: string, clock: Clock): boolean {
  const [slowWith, setSlowWith] = useState<string | null>(null)
  useEffect(() => {
    if (!busy) return undefined
    const cancel = clock.after(SLOW_AFTER_MS, () => setSlowWith(what))
    return () => {
      cancel()
      setSlowWith(null)
    }
  }, [busy, what, clock])
  return busy && slowWith === what
}
