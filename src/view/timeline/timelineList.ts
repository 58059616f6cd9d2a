import type { TimelineItem } from "../../model/timelineItems"
import { createExtents } from "../windowing/extents"
import type { WindowedList } from "../windowing/listPosition"
import { estimatedSizePx } from "./estimatedSize"
import { headOf } from "./monthGroups"

/** The timeline as the windowing takes it. */
export const timelineList = (
  items: readonly TimelineItem[],
  keyOf: (index: number) => string,
): WindowedList => ({
  extents: createExtents(items.length, (index) => estimatedSizePx(items[index])),
  keyOf,
  leadOf: (index) => headOf(items, index),
})
