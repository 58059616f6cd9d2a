import { type RefObject, useCallback, useState } from "react"
import { focusedIn } from "./rowControls"

/** The help over the panel: whether it is open, and the ways to open and close it. */
export interface KeyHelpState {
  readonly isOpen: boolean
  readonly open: () => void
  /** Closes it and gives focus back to what had it. */
  readonly close: () => void
}

/** The state of the help of the panel with this root element. */
export function useKeyHelp(panel: RefObject<HTMLElement | null>): KeyHelpState {
  const [before, setBefore] = useState<{ readonly focused: Element | null } | null>(null)
  const open = useCallback(() => {
    const root = panel.current
    setBefore({ focused: root === null ? null : focusedIn(root) })
  }, [panel])
  const close = useCallback(() => {
    setBefore(null)
    const root = panel.current
    const focused = before?.focused
    const back = isIn(root, focused) ? focused : root
    back?.focus({ preventScroll: true })
  }, [panel, before])
  return { isOpen: before !== null, open, close }
}

const isIn = (
  panel: HTMLElement | null,
  element: Element | null | undefined,
): element is HTMLElement =>
  panel !== null && element !== null && element !== undefined && panel.contains(element)
