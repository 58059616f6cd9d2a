import { useCallback, useMemo, useState } from "react"
import type { CallId } from "../model/ids"
import type { Interaction } from "../model/interaction"
import { type SortColumn, sortRows } from "../model/sortRows"
import { type GridSort, NEWEST_FIRST, sortAfterClick } from "./grid/gridSort"
import type { JourneyView } from "./journeyView"

/** How the journey is laid out, and the ways to change it. */
export interface JourneyLayout {
  readonly view: JourneyView
  readonly onView: (view: JourneyView) => void
  readonly sort: GridSort
  readonly onSort: (column: SortColumn) => void
  /** The rows shown, in the order of the view on screen. */
  readonly ordered: readonly Interaction[]
}

interface SortOfCall {
  readonly callId: CallId | null
  readonly sort: GridSort
}

/**
 * The view stays from call to call, since it is the agent's and the switch says which it is; how the grid is sorted
 * belongs to a call, as filters do (ruling 4).
 */
export function useJourneyLayout(
  rows: readonly Interaction[],
  callId: CallId | null,
  locale: string,
): JourneyLayout {
  const [view, onView] = useState<JourneyView>("timeline")
  const [sorted, setSorted] = useState<SortOfCall>({ callId, sort: NEWEST_FIRST })
  const sort = sorted.callId === callId ? sorted.sort : NEWEST_FIRST
  const onSort = useCallback(
    (column: SortColumn) => setSorted({ callId, sort: sortAfterClick(sort, column) }),
    [callId, sort],
  )
  const ordered = useMemo(
    () =>
      view === "timeline" || isNewestFirst(sort)
        ? rows
        : sortRows(rows, sort.column, sort.descending, locale),
    [view, rows, sort, locale],
  )
  return { view, onView, sort, onSort, ordered }
}

// The rows come newest first, undated ones last.
const isNewestFirst = ({ column, descending }: GridSort): boolean =>
  column === NEWEST_FIRST.column && descending === NEWEST_FIRST.descending
