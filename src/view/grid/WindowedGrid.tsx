import { useMemo, useRef } from "react"
import { useListWindow } from "../windowing/useListWindow"
import { gridList } from "./gridList"
import { type GridContent, GridTable } from "./GridTable"
import { useRowStops } from "./useRowStops"

/** A long grid: only the rows in sight and some around them are in the DOM. */
export function WindowedGrid({
  from,
  ...content
}: GridContent & {
  /** With another value here, or sorted otherwise, the grid is shown from its top again. */
  readonly from: unknown
}) {
  const { entries, sort } = content
  const table = useRef<HTMLTableElement | null>(null)
  const list = useMemo(() => gridList(entries), [entries])
  const top = useMemo(() => ({ from, sort }), [from, sort])
  const { container, first, last, measure, reveal } = useListWindow(list, top)
  const stops = useRowStops(table, entries, reveal)
  return (
    <div ref={container} className="cj-grid" data-windowed="">
      <GridTable
        {...content}
        first={first}
        last={last}
        stops={stops}
        table={table}
        measure={measure}
      />
    </div>
  )
}
