import { createEntrySizes } from "./entrySizes"
import {
  AT_TOP,
  type ListPosition,
  positionIn,
  resizeEntries,
  type WindowedList,
} from "./listPosition"
import { AT_FIRST, AT_REST, inMotion, type Readiness } from "./readiness"
import { isCovered, rangeBetween, type WindowRange } from "./windowRange"

/** The `data-index` of what stands above all entries in the container, such as a table's headings. */
export const ABOVE_ENTRIES = -1

/** The height that a panel without layout is taken to have: it renders what a small one would, instead of nothing. */
const UNSEEN_PX = 600
/** What is rendered before the layout was ever asked: a small panel's list. A taller one's is filled up before the paint. */
const FIRST_PX = 350
const FRAME_MS = 17
const SCROLLER = ".cj-scroller"

/** Follows a scroller and says which entries of a list are near. One for each list on screen, and without React. */
export interface ListWindow {
  readonly subscribe: (listener: () => void) => () => void
  /** Another number whenever another part is to be rendered. */
  readonly version: () => number
  /**
   * Which part of a list to render, should it be the next. With another `from` than before the list is shown from its
   * top, else from the entry that was at the top. Changes nothing.
   */
  readonly rangeIn: (list: WindowedList, from: unknown) => WindowRange
  /** That part stands in the container; before it is painted it is put in its place. */
  readonly commit: (
    list: WindowedList,
    from: unknown,
    range: WindowRange,
    container: HTMLElement,
  ) => void
  /** Follows the scroller around the container from now on; the returned function ends it. */
  readonly follow: (container: HTMLElement) => () => void
  /** The ref of an entry's element, which carries its index as `data-index`; or `ABOVE_ENTRIES`. */
  readonly measure: (element: HTMLElement | null) => void
  /** Brings an entry into sight. */
  readonly reveal: (index: number) => void
}

/** Makes a window. It touches nothing before `commit`, and listens to nothing before `follow`. */
export function createListWindow(): ListWindow {
  const listeners = new Set<() => void>()
  let version = 0
  let list: WindowedList | null = null
  let shownFrom: unknown = null
  let range: WindowRange = { first: 0, last: -1 }
  let container: HTMLElement | null = null
  let scroller: HTMLElement | null = null
  let heightPx = FIRST_PX
  let headPx = 0
  let position: ListPosition = AT_TOP
  let ready: Readiness = AT_FIRST
  let moving = false
  let before = { atMs: 0, scrollTop: 0 }

  const sizes = createEntrySizes((changed) => {
    take(changed)
    look()
    if (moving) place()
    else settle()
    // In a frame of its own: what is rendered in an observer's turn is not measured before it is painted.
    if (!isReady(0)) requestAnimationFrame(publish)
  })

  function take(changed: Iterable<readonly [HTMLElement, number]>): void {
    if (list === null) return
    const byIndex: (readonly [number, number])[] = []
    for (const [element, px] of changed) {
      const index = Number(element.dataset["index"])
      if (index === ABOVE_ENTRIES) headPx = px
      else byIndex.push([index, px])
    }
    position = resizeEntries(list, position, byIndex)
  }

  const nextPosition = (next: WindowedList, from: unknown): ListPosition =>
    list === null || from !== shownFrom ? AT_TOP : positionIn(next, list, position)

  // Asks the layout: only when it is done anyway, or must be.
  function look(): void {
    if (container === null || scroller === null) return
    const topPx = scroller.getBoundingClientRect().top - container.getBoundingClientRect().top
    position = { ...position, topPx: topPx - position.shiftPx }
    heightPx = scroller.clientHeight || UNSEEN_PX
  }

  function lookFirst(element: HTMLElement): void {
    scroller ??= element.closest(SCROLLER)
    look()
    if (!isReady(0)) publish()
  }

  function place(): void {
    if (list === null || container === null) return
    const { extents, leadOf } = list
    const lead = leadOf?.(range.first) ?? null
    const leadPx = lead === null || lead >= range.first ? 0 : extents.sizeOf(lead)
    const { shiftPx } = position
    const abovePx = Math.max(0, extents.startOf(range.first) - leadPx + shiftPx)
    container.style.height = `${extents.total() + headPx + shiftPx}px`
    container.style.paddingBlockStart = `${abovePx}px`
  }

  // To write the position in the midst of a scroll stops it on some devices. So the list is shifted meanwhile, and comes
  // to its place at rest, or when its top comes near.
  function settle(): void {
    const { topPx, shiftPx } = position
    position = { topPx, shiftPx: 0 }
    place()
    if (shiftPx !== 0 && scroller !== null) scroller.scrollTop -= shiftPx
  }

  function isReady(part: number): boolean {
    if (list === null) return true
    const { topPx } = position
    const from = topPx - ready.abovePx * part
    return isCovered(list.extents, range, from, topPx + heightPx + ready.belowPx * part)
  }

  function publish(): void {
    version += 1
    for (const listener of listeners) listener()
  }

  function onScroll(): void {
    if (scroller === null) return
    const now = { atMs: performance.now(), scrollTop: scroller.scrollTop }
    const lastedMs = Math.max(FRAME_MS, now.atMs - before.atMs)
    ready = inMotion((now.scrollTop - before.scrollTop) / lastedMs, heightPx)
    before = now
    moving = true
    look()
    if (position.topPx < heightPx) settle()
    if (!isReady(0.5)) publish()
  }

  function rest(): void {
    moving = false
    ready = AT_REST
    settle()
    if (!isReady(1)) publish()
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    version: () => version,
    rangeIn(next, from) {
      const { topPx } = nextPosition(next, from)
      return rangeBetween(next.extents, topPx - ready.abovePx, topPx + heightPx + ready.belowPx)
    },
    commit(next, from, rendered, element) {
      const isFirst = list === null
      position = nextPosition(next, from)
      shownFrom = from
      range = rendered
      container = element
      if (next !== list) {
        list = next
        take(sizes.known())
      }
      place()
      // Only then has the panel its styles; and still before the paint.
      if (isFirst) queueMicrotask(() => lookFirst(element))
    },
    follow(element) {
      const followed = element.closest<HTMLElement>(SCROLLER)
      scroller = followed
      const stop = sizes.start()
      followed?.addEventListener("scroll", onScroll, { passive: true })
      followed?.addEventListener("scrollend", rest)
      look()
      rest()
      return () => {
        stop()
        followed?.removeEventListener("scroll", onScroll)
        followed?.removeEventListener("scrollend", rest)
      }
    },
    measure: sizes.measure,
    reveal(index) {
      if (list === null || scroller === null) return
      look()
      const { extents } = list
      const startPx = extents.startOf(index) - position.topPx
      const endPx = startPx + extents.sizeOf(index) + headPx - heightPx
      if (startPx < 0) scroller.scrollTop += startPx
      else if (endPx > 0) scroller.scrollTop += endPx
    },
  }
}
