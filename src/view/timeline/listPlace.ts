/**
 * Where an entry stands in a windowed list: what screen readers say of its place, and what the windowing needs to find
 * and measure it. All left out where the whole list is in the DOM, since the browser counts by itself.
 */
export interface ListPlace {
  /** Its index in the flat list of entries. */
  readonly index?: number
  /** Its place among all interactions shown, from 1. */
  readonly position?: number
  readonly setSize?: number
  readonly measure?: (element: HTMLElement | null) => void
}

/** The attributes of a list item in that place. */
export const placeAttributes = ({ index, position, setSize, measure }: ListPlace) => ({
  ref: measure,
  "data-index": index,
  "aria-posinset": position,
  "aria-setsize": setSize,
})
