import { useCallback, useState } from "react"
import { focusedIn } from "./rowControls"

/** The help over the panel: whether it is open, and the ways to open and close it. */
export interface KeyHelpState {
  readonly isOpen: boolean
  readonly open: () => void
  /** Closes it and gives focus back to what had it. */
  readonly close: () => void
}

/** The state of the help of the panel with this root element. */
export function useKeyHelp(panel: HTMLElement | null): KeyHelpState {
  const [before, setBefore] = useState<{ readonly focused: Element | null } | null>(null)
  const open = useCallback(
    () => setBefore({ focused: panel === null ? null : focusedIn(panel) }),
    [panel],
  )
  const close = useCallback(() => {
    setBefore(null)
    const focused = before?.focused
    const back = isIn(panel, focused) ? focused : panel
    back?.focus({ preventScroll: true })
  }, [panel, before])
  return { isOpen: before !== null, open, close }
}

const isIn = (
  panel: HTMLElement | null,
  element: Element | null | undefined,
): element is HTMLElement =>
  panel !== null && element !== null && element !== undefined && panel.contains(element)
