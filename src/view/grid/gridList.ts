import { createExtents } from "../windowing/extents"
import type { WindowedList } from "../windowing/listPosition"
import type { GridEntry } from "./gridEntries"

const ROW_PX = 28
const DETAILS_PX = 330

/** The grid's rows as the windowing takes them. */
export const gridList = (entries: readonly GridEntry[]): WindowedList => ({
  extents: createExtents(entries.length, (index) =>
    entries[index]?.kind === "details" ? DETAILS_PX : ROW_PX,
  ),
  keyOf: (index) => entries[index]?.key ?? String(index),
})
