import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react"
import { useBeforePaint } from "../useBeforePaint"
import { createListWindow } from "./createListWindow"
import type { WindowedList } from "./listPosition"
import type { ListWindow } from "./listWindow"
import type { WindowRange } from "./windowRange"

/** The part of a long list to render, and the refs that its elements take. */
export interface UsedWindow extends WindowRange, Pick<ListWindow, "measure" | "reveal"> {
  /** The ref of the element that is as high as the whole list, inside the panel's scroller. */
  readonly container: RefObject<HTMLDivElement | null>
  /** Whether the list goes by too fast to be read, and so may be drawn in outline. */
  readonly isFling: boolean
}

/**
 * Renders of a long list what is near. `list` must stay the same for as long as its entries do; with another `from` it
 * is shown from its top again, where whoever gives it has put the scroller.
 */
export function useListWindow(list: WindowedList, from: unknown): UsedWindow {
  const container = useRef<HTMLDivElement | null>(null)
  const [window] = useState(createListWindow)
  useSyncExternalStore(window.subscribe, window.version, window.version)
  const { first, last } = window.rangeIn(list, from)
  useBeforePaint(() => {
    if (container.current !== null) {
      window.commit(list, from, { first, last }, container.current)
    }
  })
  useEffect(
    () => (container.current === null ? undefined : window.follow(container.current)),
    [window],
  )
  const { measure, reveal } = window
  return { container, first, last, isFling: window.isFling(), measure, reveal }
}
