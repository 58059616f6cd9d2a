import type { WindowedList } from "./listPosition"
import type { WindowRange } from "./windowRange"

/** The `data-index` of what stands above all entries in the container, such as a table's headings. */
export const ABOVE_ENTRIES = -1

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
  /** Whether the list goes by too fast to be read. */
  readonly isFling: () => boolean
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
