import { createExtents } from "../windowing/extents"
import type { WindowedList } from "../windowing/listPosition"
import type { GridEntry } from "./gridEntries"

/** How high a row is before any was measured: a guess that saves the scrollbar from jumping, and no more. */
const ROW_PX = 28

/** The grid's rows as the windowing takes them. */
export const gridList = (entries: readonly GridEntry[]): WindowedList => ({
  extents: createExtents(entries.length, ROW_PX),
  keyOf: (index) => entries[index]?.key ?? String(index),
  kindOf: (index) => entries[index]?.kind ?? "row",
})
