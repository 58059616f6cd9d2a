import { useVirtualizer } from "@tanstack/react-virtual"
import { type RefObject, useCallback, useRef, useState } from "react"
import { measureOrEstimate, observeRect, UNSEEN_PX } from "../timeline/layoutOrNone"
import { useBeforePaint } from "../useBeforePaint"
import type { GridEntry } from "./gridEntries"

const ROW_PX = 28
const DETAILS_PX = 330
/** Entries kept ready on either side of those in sight. */
const READY = 12

/** The part of a long grid to render. */
export interface GridWindow {
  /** The ref of the element that is as high as the whole grid. */
  readonly container: RefObject<HTMLDivElement | null>
  /** Index of the first entry to render. */
  readonly first: number
  readonly last: number
  readonly measure: (element: HTMLElement | null) => void
  /** Scrolls an entry into sight. */
  readonly reveal: (index: number) => void
}

/**
 * Follows the scroller and says which entries are near. The table stands in the ordinary flow below a padding, so that
 * its headings stick; they are measured, since the rows begin below them.
 */
export function useGridWindow(
  entries: readonly GridEntry[],
  table: RefObject<HTMLTableElement | null>,
  scroller: RefObject<HTMLElement | null>,
): GridWindow {
  const container = useRef<HTMLDivElement | null>(null)
  const [margin, setMargin] = useState(0)
  const [headPx, setHeadPx] = useState(0)
  // The React Compiler would break on it, and is not used here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (entries[index]?.kind === "details" ? DETAILS_PX : ROW_PX),
    getItemKey: useCallback((index: number) => entries[index]?.key ?? index, [entries]),
    overscan: READY,
    scrollMargin: margin + headPx,
    // A row that is scrolled to must not end up under the headings.
    scrollPaddingStart: headPx,
    initialRect: { width: UNSEEN_PX, height: UNSEEN_PX },
    observeElementRect: observeRect,
    measureElement: measureOrEstimate,
  })
  const near = virtualizer.getVirtualItems()
  const above = (near[0]?.start ?? 0) - margin - headPx
  const height = virtualizer.getTotalSize() + headPx

  useBeforePaint(() => {
    const element = container.current
    if (element === null || scroller.current === null) return
    // Read before writing: the other way round the browser would lay everything out twice.
    const box = scroller.current.getBoundingClientRect()
    const offset = Math.round(
      element.getBoundingClientRect().top -
        box.top +
        scroller.current.scrollTop -
        scroller.current.clientTop,
    )
    const head = Math.round(table.current?.tHead?.offsetHeight ?? 0)
    element.style.height = `${height}px`
    element.style.paddingBlockStart = `${Math.max(0, above)}px`
    setMargin((before) => (Math.abs(before - offset) < 1 ? before : offset))
    setHeadPx(head)
  })
  const reveal = useCallback(
    (index: number) => virtualizer.scrollToIndex(index, { align: "auto" }),
    [virtualizer],
  )
  return {
    container,
    first: near[0]?.index ?? 0,
    last: near.at(-1)?.index ?? -1,
    measure: virtualizer.measureElement,
    reveal,
  }
}
