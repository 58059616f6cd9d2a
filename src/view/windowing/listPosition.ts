import type { Extents } from "./extents"

/** A long list. Made anew whenever its entries change. */
export interface WindowedList {
  readonly extents: Extents
  /** What an entry is known by from one list to the next. */
  readonly keyOf: (index: number) => string
  /** What entries of about the same height have in common. */
  readonly kindOf: (index: number) => string
  /** The entry that is rendered above the one at `index` in any case, such as its heading; null for none. */
  readonly leadOf?: ((index: number) => number | null) | undefined
}

/** Where a list stands in its scroller, in pixels. */
export interface ListPosition {
  /** Where the scroller's upper edge cuts the list, from the list's top. */
  readonly topPx: number
  /** How far the list is drawn below its place, until it is put right. */
  readonly shiftPx: number
}

/** A list that is shown from its top. */
export const AT_TOP: ListPosition = { topPx: 0, shiftPx: 0 }

/** How far from its old index an entry is looked for in a new list. */
const NEAR_ENTRIES = 500

/** Where the next list is to stand, so that the entry at the top of the scroller stays where it is. */
export function positionIn(
  next: WindowedList,
  list: WindowedList,
  position: ListPosition,
): ListPosition {
  const { topPx, shiftPx } = position
  if (next === list || topPx <= 0) return position
  const anchor = list.extents.indexAt(topPx)
  const index = anchor < 0 ? null : indexNear(next, list.keyOf(anchor), anchor)
  if (index === null) return position
  const movedPx = next.extents.startOf(index) - list.extents.startOf(anchor)
  return { topPx: topPx + movedPx, shiftPx: shiftPx - movedPx }
}

/** Takes in other heights, and tells where the list stands then: its entry at the top hasn't moved. */
export function resizeEntries(
  { extents }: WindowedList,
  { topPx, shiftPx }: ListPosition,
  resize: (extents: Extents) => void,
): ListPosition {
  const anchor = topPx <= 0 ? 0 : Math.max(0, extents.indexAt(topPx))
  const startPx = extents.startOf(anchor)
  resize(extents)
  const movedPx = extents.startOf(anchor) - startPx
  return { topPx: topPx + movedPx, shiftPx: shiftPx - movedPx }
}

function indexNear({ extents, keyOf }: WindowedList, key: string, around: number): number | null {
  for (let away = 0; away <= NEAR_ENTRIES; away++) {
    for (const index of away === 0 ? [around] : [around - away, around + away]) {
      if (index >= 0 && index < extents.count && keyOf(index) === key) return index
    }
  }
  return null
}
