import { useMemo } from "react"
import type { Interaction } from "../../model/interaction"
import { scoreJumps } from "../../model/scoreJumps"
import type { SortColumn } from "../../model/sortRows"
import type { RowToggles } from "../timeline/rowToggles"
import { WINDOWED_FROM } from "../timeline/Timeline"
import { gridEntries } from "./gridEntries"
import type { GridSort } from "./gridSort"
import { PlainGrid } from "./PlainGrid"
import { rowKeys } from "./rowKeys"
import { WindowedGrid } from "./WindowedGrid"

/** Interactions as a table with sortable columns, under the same filters as the timeline. */
export function Grid({
  rows,
  ordered,
  journey,
  sort,
  onSort,
  toggles,
  from,
}: {
  /** The rows shown, in the order of the timeline. */
  readonly rows: readonly Interaction[]
  /** The same rows in the order of the grid. */
  readonly ordered: readonly Interaction[]
  /** The whole journey, by which scores that changed between attempts are judged. */
  readonly journey: readonly Interaction[]
  readonly sort: GridSort
  readonly onSort: (column: SortColumn) => void
  readonly toggles: RowToggles
  /** What the rows were chosen by: with another value a long grid is shown from its top again. */
  readonly from: unknown
}) {
  const { open } = toggles
  const keys = useMemo(() => rowKeys(rows), [rows])
  const jumps = useMemo(() => scoreJumps(journey), [journey])
  const entries = useMemo(() => gridEntries(ordered, keys, open), [ordered, keys, open])
  const content = { entries, jumps, sort, onSort, toggles }
  return rows.length < WINDOWED_FROM ? (
    <PlainGrid {...content} />
  ) : (
    <WindowedGrid {...content} from={from} />
  )
}
