import { type RefObject, useRef } from "react"
import { type GridContent, GridTable } from "./GridTable"
import { useGridWindow } from "./useGridWindow"
import { useRowStops } from "./useRowStops"

/** A long grid: only the rows in sight and some around them are in the DOM. */
export function WindowedGrid({
  scroller,
  ...content
}: GridContent & { readonly scroller: RefObject<HTMLElement | null> }) {
  const { entries } = content
  const table = useRef<HTMLTableElement | null>(null)
  const { container, first, last, measure, reveal } = useGridWindow(entries, table, scroller)
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
