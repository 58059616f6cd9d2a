import { ArrowDown, ArrowUp } from "lucide"
import { Icon } from "../icon/Icon"
import type { SortColumn } from "../../model/sortRows"
import { usePanel } from "../panelContext"
import { GRID_COLUMNS } from "./gridColumns"
import { ABOVE_ENTRIES } from "../windowing/listWindow"
import { ariaSort, type GridSort } from "./gridSort"

/** The grid's headings, which stay in sight; each sorts by its column. */
export function GridHead({
  sort,
  onSort,
  measure,
}: {
  readonly sort: GridSort
  readonly onSort: (column: SortColumn) => void
  /** Where the grid is windowed: its rows begin below the headings, however high those are. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined
}) {
  const { words } = usePanel()
  const arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <thead ref={measure} data-index={measure === undefined ? undefined : ABOVE_ENTRIES}>
      <tr aria-rowindex={1}>
        {GRID_COLUMNS.map((column) => (
          <th key={column} scope="col" data-column={column} aria-sort={ariaSort(sort, column)}>
            <button type="button" className="cj-grid-sort" onClick={() => onSort(column)}>
              <span className="cj-cut">{words.column(column)}</span>
              {sort.column === column && <Icon of={arrow} className="cj-icon" size={12} />}
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
