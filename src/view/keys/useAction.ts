import { useEffect, useRef } from "react"
import { useBeforePaint } from "../useBeforePaint"
import { usePanelActions } from "./actionsContext"
import type { PanelAction, RunAction } from "./panelActions"

/** Offers an action to the panel's keys and menu for as long as this part is there; null offers nothing. */
export function useAction(action: PanelAction, run: RunAction | null): void {
  const actions = usePanelActions()
  const latest = useRef(run)
  useBeforePaint(() => {
    latest.current = run
  })
  const offers = run !== null
  // The offer keeps its place when only the function changes: of several, the one that came last counts.
  useEffect(
    () => (offers ? actions.offer(action, (digit) => latest.current?.(digit)) : undefined),
    [actions, action, offers],
  )
}
