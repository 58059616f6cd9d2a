const NO_SIZE = { blockSize: 0, inlineSize: 0 }

/** The heights of the rendered entries, as the browser laid them out. */
export interface EntrySizes {
  /** Watches an element until it leaves the document. */
  readonly measure: (element: HTMLElement | null) => void
  /** The elements in the document whose height is known, in pixels. */
  readonly known: () => Iterable<readonly [HTMLElement, number]>
  /** How wide they are, in pixels; 0 before any is known. */
  readonly widthPx: () => number
  /** Starts watching; the returned function ends it. */
  readonly start: () => () => void
}

/**
 * Hears of heights from a `ResizeObserver`: it calls when the layout is done and before it is painted, so that nothing
 * has to be asked of the layout and nothing is seen to jump. Where there is none (jsdom) all heights stay guesses.
 */
export function createEntrySizes(
  onSizes: (changed: readonly (readonly [HTMLElement, number])[]) => void,
): EntrySizes {
  const heights = new Map<HTMLElement, number | null>()
  let observer: ResizeObserver | null = null
  let widthPx = 0

  function forget(element: HTMLElement): void {
    heights.delete(element)
    observer?.unobserve(element)
  }

  function hear(entries: readonly ResizeObserverEntry[]): void {
    const changed: (readonly [HTMLElement, number])[] = []
    for (const { target, borderBoxSize } of entries) {
      if (!(target instanceof HTMLElement)) continue
      const { blockSize: height, inlineSize } = borderBoxSize[0] ?? NO_SIZE
      if (!target.isConnected) forget(target)
      // A panel that isn't displayed has no heights.
      else if (height > 0 && heights.get(target) !== height) {
        heights.set(target, height)
        widthPx = inlineSize
        changed.push([target, height])
      }
    }
    if (changed.length > 0) onSizes(changed)
  }

  return {
    measure(element) {
      if (element === null || heights.has(element)) return
      heights.set(element, null)
      observer?.observe(element)
    },
    *known() {
      for (const [element, height] of heights) {
        if (!element.isConnected) forget(element)
        else if (height !== null) yield [element, height]
      }
    },
    widthPx: () => widthPx,
    start() {
      if (typeof ResizeObserver === "undefined") return () => {}
      const started = new ResizeObserver(hear)
      observer = started
      for (const element of heights.keys()) started.observe(element)
      return () => {
        started.disconnect()
        if (observer === started) observer = null
      }
    },
  }
}
