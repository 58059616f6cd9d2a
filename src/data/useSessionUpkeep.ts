import { useEffect } from "react"
import { journeyQueryKey, subjectQueryKey } from "./journeyKeys"
import type { PanelSession } from "./panelSession"

/** Holds the bridge while the panel is mounted, and keeps answers whose askers have gone, under their own question. */
export function useSessionUpkeep({ bridge, queries }: PanelSession): void {
  useEffect(() => {
    const letGo = bridge.hold()
    const stopKeeping = bridge.client.onJourney((journey) => {
      const isKnown = queries
        .getQueryCache()
        .find({ queryKey: subjectQueryKey(journey.subject), exact: false })
      if (isKnown) queries.setQueryData(journeyQueryKey(journey.subject, journey.scope), journey)
    })
    return () => {
      stopKeeping()
      letGo()
    }
  }, [bridge, queries])
}
