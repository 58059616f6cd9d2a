import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  type Range,
  useVirtualizer,
  type Virtualizer,
} from "@tanstack/react-virtual"
import { type RefObject, useCallback, useRef, useState } from "react"
import type { TimelineItem } from "../../model/timelineItems"
import { useBeforePaint } from "../useBeforePaint"
import { headOf } from "./monthGroups"

// A fling moves some 4,000 px between two frames that React gets: that much is kept ready on either side.
const OVERSCAN = 30
const HEAD_PX = 28
const ROW_PX = 60
const COMMENT_PX = 17
const UNSEEN_PX = 600

type ListVirtualizer = Virtualizer<HTMLElement, HTMLElement>

/** The part of a long list to render, and the ref that measures what was rendered. */
export interface TimelineWindow {
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
    estimateSize: (index) => estimate(items[index]),
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: OVERSCAN,
    scrollMargin: margin,
    initialRect: { width: UNSEEN_PX, height: UNSEEN_PX },
    observeElementRect: observeRect,
    measureElement: measureOrKeep,
    rangeExtractor: useCallback((range: Range) => withHead(items, range), [items]),
  })

  const shown = virtualizer.getVirtualItems()
  const [head, second] = shown
  // The heading may stand apart, far above the rows that are near: they begin behind it then, and it takes its place
  // from the padding above them.
  const apart = head !== undefined && second !== undefined && second.index > head.index + 1
  const begin = apart ? second : head
  const first = begin?.index ?? 0
  const last = shown.at(-1)?.index ?? -1
  const above = (begin?.start ?? margin) - margin - (apart ? head.size : 0)
  const height = virtualizer.getTotalSize()

  useBeforePaint(() => {
    const element = container.current
    if (element === null) return
    element.style.height = `${height}px`
    element.style.paddingBlockStart = `${Math.max(0, above)}px`
    const offset = offsetWithin(element, scroller.current)
    setMargin((before) => (Math.abs(before - offset) < 1 ? before : offset))
  })
  return { container, first, last, measure: virtualizer.measureElement }
}

const estimate = (item: TimelineItem | undefined): number => {
  if (item === undefined || item.kind === "gap" || item.kind === "month") return HEAD_PX
  if (item.kind === "streak") return ROW_PX / 2
  return item.interaction.comment === null ? ROW_PX : ROW_PX + COMMENT_PX
}

// The heading of the first entry sticks to the top: it is measured and kept with the entries.
function withHead(items: readonly TimelineItem[], range: Range): number[] {
  const indexes = defaultRangeExtractor(range)
  const head = headOf(items, indexes[0] ?? 0)
  return head === null || indexes[0] === undefined || head === indexes[0]
    ? indexes
    : [head, ...indexes]
}

// A panel without layout (hidden, or a browser without any, as in tests) has no height: it renders as a small one would.
const observeRect: typeof observeElementRect<HTMLElement> = (instance, report) =>
  observeElementRect(instance, (rect) =>
    report(rect.height === 0 ? { width: rect.width, height: UNSEEN_PX } : rect),
  )

const measureOrKeep = (
  element: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  instance: ListVirtualizer,
): number => {
  const size = measureElement(element, entry, instance)
  return size > 0 ? size : instance.options.estimateSize(instance.indexFromElement(element))
}

function offsetWithin(element: HTMLElement, scroller: HTMLElement | null): number {
  if (scroller === null) return 0
  const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  return Math.round(distance + scroller.scrollTop - scroller.clientTop)
}
