import type { RefObject } from "react"
import type { Interaction } from "../../model/interaction"
import type { SortColumn } from "../../model/sortRows"
import { usePanel } from "../panelContext"
import { PartBoundary } from "../faults/PartBoundary"
import { UnreadableGridRow } from "../faults/UnreadableRow"
import type { RowToggles } from "../timeline/rowToggles"
import { GridDetails } from "./GridDetails"
import type { GridEntry } from "./gridEntries"
import { GridHead } from "./GridHead"
import { gridRowCount } from "./gridPlace"
import { GridRow } from "./GridRow"
import type { GridSort } from "./gridSort"
import type { RowStops } from "./useRowStops"

/** What a grid shows and does, whether it is whole in the DOM or windowed. */
export interface GridContent {
  readonly entries: readonly GridEntry[]
  /** The rows before which the lead score changed between attempts. */
  readonly jumps: ReadonlySet<Interaction>
  readonly sort: GridSort
  readonly onSort: (column: SortColumn) => void
  readonly toggles: RowToggles
}

/** The table itself, with the entries from `first` to `last`, both included. */
export function GridTable({
  entries,
  jumps,
  sort,
  onSort,
  toggles,
  first,
  last,
  stops,
  table,
  measure,
}: GridContent & {
  readonly first: number
  readonly last: number
  readonly stops: RowStops
  readonly table: RefObject<HTMLTableElement | null>
  readonly measure?: (element: HTMLElement | null) => void
}) {
  const { words } = usePanel()
  const shown = entries.slice(first, last + 1)
  // The tab key always stops somewhere: at the first row while the one it stopped at is out of sight.
  const stop = shown.find(({ rowKey }) => rowKey === stops.stop) ?? shown.find(isRow)
  return (
    <table
      ref={table}
      className="cj-grid-table"
      aria-label={words.grid}
      aria-rowcount={gridRowCount(entries.length)}
    >
      <GridHead sort={sort} onSort={onSort} measure={measure} />
      <tbody>
        {shown.map(({ kind, interaction, rowKey, key }, offset) => {
          const place = { index: first + offset, measure }
          return (
            <PartBoundary
              key={key}
              part="row"
              of={interaction}
              fallback={<UnreadableGridRow {...place} />}
            >
              {kind === "details" ? (
                <GridDetails {...place} interaction={interaction} />
              ) : (
                <GridRow
                  {...place}
                  interaction={interaction}
                  rowKey={rowKey}
                  open={toggles.open.has(rowKey)}
                  scoreJump={jumps.has(interaction)}
                  tabStop={rowKey === stop?.rowKey}
                  onToggle={toggles.toggle}
                  onFocus={stops.onFocus}
                  onMove={stops.onMove}
                />
              )}
            </PartBoundary>
          )
        })}
      </tbody>
    </table>
  )
}

const isRow = ({ kind }: GridEntry): boolean => kind === "row"
