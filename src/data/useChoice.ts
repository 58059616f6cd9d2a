import { useCallback, useSyncExternalStore } from "react"
import type { Choice } from "../model/choice"
import type { CallId } from "../model/ids"
import type { PanelSession } from "./panelSession"

/** The agent's choice for a call, and the way to change it. Each live call has its own. */
export function useChoice(
  { choices }: PanelSession,
  callId: CallId | null,
): readonly [Choice, (next: Choice) => void] {
  const choice = useSyncExternalStore(
    choices.subscribe,
    () => choices.get(callId),
    () => choices.get(callId),
  )
  const choose = useCallback((next: Choice) => choices.set(callId, next), [choices, callId])
  return [choice, choose]
}
