import { useEffect } from "react"
import { useSteady } from "../useSteady"
import { usePanelActions } from "./actionsContext"
import type { PanelAction, RunAction } from "./panelActions"

/** Offers an action to the panel's keys and menu for as long as this part is there; null offers nothing. */
export function useAction(action: PanelAction, run: RunAction | null): void {
  const actions = usePanelActions()
  const offers = run !== null
  const runLatest = useSteady((digit: number) => run?.(digit))
  // The offer keeps its place when only the function changes: of several, the one that came last counts.
  useEffect(
    () => (offers ? actions.offer(action, runLatest) : undefined),
    [actions, action, offers, runLatest],
  )
}
