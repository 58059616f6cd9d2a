import type { SortColumn } from "../../model/sortRows"

/** By which column the grid is sorted, and which way. */
export interface GridSort {
  readonly column: SortColumn
  readonly descending: boolean
}

/** As the timeline has it: the newest first. */
export const NEWEST_FIRST: GridSort = { column: "time", descending: true }

// Of a time or a score the largest is wanted first, of a name the first of the alphabet.
const DESCENDING_FIRST: ReadonlySet<SortColumn> = new Set(["time", "score", "change"])

/** The sort after a click on a column's heading: that column, or the other way round when it was that column already. */
export const sortAfterClick = (sort: GridSort, column: SortColumn): GridSort => ({
  column,
  descending: sort.column === column ? !sort.descending : DESCENDING_FIRST.has(column),
})

/** `aria-sort` of a column's heading. */
export function ariaSort(sort: GridSort, column: SortColumn): "ascending" | "descending" | "none" {
  if (sort.column !== column) return "none"
  return sort.descending ? "descending" : "ascending"
}
