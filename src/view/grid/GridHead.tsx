import { ArrowDown, ArrowUp } from "lucide-react"
import type { SortColumn } from "../../model/sortRows"
import { usePanel } from "../panelContext"
import { GRID_COLUMNS } from "./gridColumns"
import { ariaSort, type GridSort } from "./gridSort"

/** The grid's headings, which stay in sight; each sorts by its column. */
export function GridHead({
  sort,
  onSort,
}: {
  readonly sort: GridSort
  readonly onSort: (column: SortColumn) => void
}) {
  const { words } = usePanel()
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <thead>
      <tr aria-rowindex={1}>
        {GRID_COLUMNS.map((column) => (
          <th key={column} scope="col" data-column={column} aria-sort={ariaSort(sort, column)}>
            <button type="button" className="cj-grid-sort" onClick={() => onSort(column)}>
              <span className="cj-cut">{words.column(column)}</span>
              {sort.column === column && <Arrow className="cj-icon" size={12} />}
            </button>
          </th>
        ))}
        <th scope="col" data-column="details">
          <span className="cj-sr">{words.detailsColumn}</span>
        </th>
      </tr>
    </thead>
  )
}
