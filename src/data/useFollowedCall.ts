import { useEffect, useSyncExternalStore } from "react"
import type { Call } from "../model/call"
import type { PanelSession } from "./panelSession"

/** The live call that belongs on screen, followed from the desktop's call events; null when no call is on. */
export function useFollowedCall(session: PanelSession, follows: boolean): Call | null {
  const { bridge } = session
  const { calls } = bridge
  const heard = useSyncExternalStore(calls.subscribe, calls.getSnapshot, calls.getSnapshot)
  useEffect(() => {
    if (!follows) return undefined
    const stop = calls.onCallOver((callId) => session.forget(callId))
    bridge.askWhichCallsAreOn()
    return stop
  }, [follows, calls, bridge, session])
  return follows ? heard : null
}
