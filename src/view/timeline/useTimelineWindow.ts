import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual"
import { type RefObject, useCallback, useRef, useState } from "react"
import type { TimelineItem } from "../../model/timelineItems"
import { useBeforePaint } from "../useBeforePaint"
import { estimatedSizePx } from "./estimatedSize"
import { measureOrEstimate, observeRect, UNSEEN_PX } from "./layoutOrNone"
import { headOf } from "./monthGroups"

// Entries kept ready on either side of those in sight. At rest a few do, so that a filter answers fast; in motion there
// are enough that a fling doesn't outrun them.
const READY_AT_REST = 10
const READY_IN_MOTION = 30

/** The part of a long list to render, and the ref that measures what was rendered. */
export interface TimelineWindow {
  /** The ref of the element that is as high as the whole list. */
  readonly container: RefObject<HTMLDivElement | null>
  /** Index of the first entry to render. Its month's heading is rendered above it in any case. */
  readonly first: number
  readonly last: number
  readonly measure: (element: HTMLElement | null) => void
}

/** Follows the scroller and says which entries are near. Sizes are measured; unseen ones are estimated. */
export function useTimelineWindow(
  items: readonly TimelineItem[],
  keys: readonly string[],
  scroller: RefObject<HTMLElement | null>,
): TimelineWindow {
  const container = useRef<HTMLDivElement | null>(null)
  const [margin, setMargin] = useState(0)
  // The React Compiler would break on it, and is not used here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimatedSizePx(items[index]),
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: 0,
    scrollMargin: margin,
    initialRect: { width: UNSEEN_PX, height: UNSEEN_PX },
    observeElementRect: observeRect,
    measureElement: measureOrEstimate,
  })

  const inSight = virtualizer.getVirtualItems()
  const sizes = virtualizer.measurementsCache
  const ready = virtualizer.isScrolling ? READY_IN_MOTION : READY_AT_REST
  const first = Math.max(0, (inSight[0]?.index ?? 0) - ready)
  const last = Math.min(items.length - 1, (inSight.at(-1)?.index ?? -1) + ready)
  // The heading of the first entry may stand far above it: it takes its place from the padding then.
  const head = headOf(items, first)
  const headPx = head === null || head === first ? 0 : (sizes[head]?.size ?? 0)
  const above = (sizes[first]?.start ?? margin) + heldBack(inSight[0], sizes) - margin - headPx
  const height = virtualizer.getTotalSize()

  useBeforePaint(() => {
    const element = container.current
    if (element === null) return
    // Read before writing: the other way round the browser would lay everything out twice.
    const offset = offsetWithin(element, scroller.current)
    element.style.height = `${height}px`
    element.style.paddingBlockStart = `${Math.max(0, above)}px`
    setMargin((before) => (Math.abs(before - offset) < 1 ? before : offset))
  })
  return { container, first, last, measure: virtualizer.measureElement }
}

// While a browser lets nobody write the scroll position, the virtualizer shifts what is rendered instead.
const heldBack = (item: VirtualItem | undefined, sizes: readonly VirtualItem[]): number =>
  item === undefined ? 0 : item.start - (sizes[item.index]?.start ?? item.start)

function offsetWithin(element: HTMLElement, scroller: HTMLElement | null): number {
  if (scroller === null) return 0
  const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  return Math.round(distance + scroller.scrollTop - scroller.clientTop)
}
