import { measureElement, observeElementRect, type Virtualizer } from "@tanstack/react-virtual"

// A panel without layout (hidden, or in a browser that has none, as in tests) is nought high. It renders what a small
// one would, instead of nothing, so that it is right at once when it comes into sight.

/** The height that a panel without layout is taken to have. */
export const UNSEEN_PX = 600

/** Follows the scroller's size. */
export const observeRect: typeof observeElementRect<HTMLElement> = (virtualizer, report) =>
  observeElementRect(virtualizer, (rect) =>
    report(rect.height === 0 ? { width: rect.width, height: UNSEEN_PX } : rect),
  )

/** The height of an entry. */
export function measureOrEstimate(
  element: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
): number {
  const size = measureElement(element, entry, virtualizer)
  if (size > 0) return size
  return virtualizer.options.estimateSize(virtualizer.indexFromElement(element))
}
