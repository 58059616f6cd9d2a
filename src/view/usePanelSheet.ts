import { useCallback, useRef } from "react"
import { adoptPanelSheet } from "./panelSheet"

/**
 * A ref for the panel's root element: the sheet is on the element's document or shadow root before the first paint, and
 * off again when the element goes.
 */
export function usePanelSheet(): (element: Element | null) => void {
  const release = useRef<(() => void) | null>(null)
  return useCallback((element: Element | null) => {
    release.current?.()
    release.current = element === null ? null : adoptPanelSheet(element.getRootNode())
  }, [])
}
