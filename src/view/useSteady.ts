import { useCallback, useRef } from "react"
import { useBeforePaint } from "./useBeforePaint"

/**
 * A function that stays the same and does what the last rendered `act` does: what it is given to needs no rendering when
 * nothing else of it has changed. Not to be called while rendering.
 */
export function useSteady<Given extends readonly unknown[]>(
  act: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(act)
  useBeforePaint(() => {
    latest.current = act
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
