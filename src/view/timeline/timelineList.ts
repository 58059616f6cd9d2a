import type { TimelineItem } from "../../model/timelineItems"
import { createExtents } from "../windowing/extents"
import type { WindowedList } from "../windowing/listPosition"
import { headOf } from "./monthGroups"

/** How high an entry is before any was measured: a guess that saves the scrollbar from jumping, and no more. */
const ENTRY_PX = 42

/** The timeline as the windowing takes it. */
export const timelineList = (
  items: readonly TimelineItem[],
  keyOf: (index: number) => string,
): WindowedList => ({
  extents: createExtents(items.length, ENTRY_PX),
  keyOf,
  kindOf: (index) => kindOf(items[index]),
  leadOf: (index) => headOf(items, index),
})

// A comment may have a line of its own, which needs one.
function kindOf(item: TimelineItem | undefined): string {
  if (item?.kind !== "row") return item?.kind ?? "row"
  return item.interaction.comment === null ? "row" : "row with comment"
}
