import { useMemo, useRef } from "react"
import { useGrowing } from "../timeline/useGrowing"
import { type GridContent, GridTable } from "./GridTable"
import { useRowStops } from "./useRowStops"

/** A grid that is whole in the DOM: find-in-page, printing and screen readers see all of it (decision 14). */
export function PlainGrid(content: GridContent) {
  const { entries } = content
  const table = useRef<HTMLTableElement | null>(null)
  const keys = useMemo(() => entries.map(({ key }) => key), [entries])
  const count = useGrowing(keys)
  const stops = useRowStops(table, entries, null)
  return (
    <div className="cj-grid">
      <GridTable {...content} first={0} last={count - 1} stops={stops} table={table} />
    </div>
  )
}
