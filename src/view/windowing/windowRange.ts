import type { Extents } from "./extents"

/** A part of a list: the first and the last index, both included; `last` is before `first` where there is none. */
export interface WindowRange {
  readonly first: number
  readonly last: number
}

/** The entries that lie, if only by a part, between two distances from the top of the list. */
export const rangeBetween = (extents: Extents, fromPx: number, toPx: number): WindowRange => ({
  first: Math.max(0, extents.indexAt(fromPx)),
  last: extents.indexAt(Math.max(fromPx, toPx)),
})

/** Whether everything between two distances, as far as the list goes, is within the range. */
export function isCovered(
  extents: Extents,
  { first, last }: WindowRange,
  fromPx: number,
  toPx: number,
): boolean {
  const from = Math.max(0, fromPx)
  const to = Math.min(extents.total(), toPx)
  return to <= from || (extents.startOf(first) <= from && extents.startOf(last + 1) >= to)
}
