import { useCallback, useSyncExternalStore } from "react"
import type { Journey } from "../model/journey"
import type { PanelSession } from "./panelSession"

/** A reading of what is held for a subject, kept up to date. The reader must give the same object for the same cache. */
export function useHeldJourney(
  { queries }: PanelSession,
  read: () => Journey | null,
): Journey | null {
  const subscribe = useCallback(
    (listener: () => void) => queries.getQueryCache().subscribe(listener),
    [queries],
  )
  return useSyncExternalStore(subscribe, read, read)
}
