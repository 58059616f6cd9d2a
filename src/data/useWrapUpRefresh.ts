import { useEffect, useRef } from "react"
import type { Clock } from "../bridge/clock"
import type { Call } from "../model/call"

/** How long after the talk has ended the desktop is asked once more: the attempt is recorded by then. */
const ASK_AFTER_MS = 2000

/**
 * Asks once more by itself when a call goes into wrap-up: the last attempt is in the journey now, and its score may have
 * settled (protocol.md section 2). A call that was in wrap-up already when it came on screen is asked for anyway.
 */
export function useWrapUpRefresh(call: Call | null, refresh: () => void, clock: Clock): void {
  const latest = useRef(refresh)
  useEffect(() => {
    latest.current = refresh
  })
  const id = call?.id
  const talked = useRef<typeof id>(undefined)
  const isWrapUp = call?.state === "wrap-up"
  useEffect(() => {
    if (!isWrapUp) {
      talked.current = id
      return undefined
    }
    if (talked.current !== id) return undefined
    talked.current = undefined
    return clock.after(ASK_AFTER_MS, () => latest.current())
  }, [id, isWrapUp, clock])
}
