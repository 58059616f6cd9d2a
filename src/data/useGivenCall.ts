import { useEffect, useRef } from "react"
import type { Call } from "../model/call"
import type { CallId } from "../model/ids"
import type { PanelSession } from "./panelSession"

/** So many calls may be alive at once behind a `call` prop before the one given longest ago is taken to be over. */
const MAX_ALIVE = 4

/**
 * Keeps house for a host that gives the call by a prop: `null` says that every call is over, another id that the agent
 * has turned to another call, while the first may still be alive. `undefined`: the host gives none.
 */
export function useGivenCall(session: PanelSession, call: Call | null | undefined): void {
  const alive = useRef<CallId[]>([])
  const id = call ? call.id : call
  useEffect(() => {
    if (id === undefined) return
    const keep = id === null ? [] : [id, ...alive.current.filter((other) => other !== id)]
    const kept = keep.slice(0, MAX_ALIVE)
    for (const other of alive.current) {
      if (kept.includes(other)) continue
      session.bridge.client.endCall(other)
      session.forget(other)
    }
    alive.current = kept
  }, [session, id])
}
