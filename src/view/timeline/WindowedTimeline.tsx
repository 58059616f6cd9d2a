import { useMemo } from "react"
import type { TimelineItem } from "../../model/timelineItems"
import { useListWindow } from "../windowing/useListWindow"
import { MonthSection } from "./MonthSection"
import { monthGroups } from "./monthGroups"
import type { RowToggles } from "./rowToggles"
import { timelineEntry } from "./timelineEntry"
import { timelineList } from "./timelineList"
import { timelinePositions } from "./timelinePositions"

/**
 * A long timeline: only what is in sight and some way around it is in the DOM. What is there stands in the ordinary
 * flow between two paddings, so that headings stick and rows of any height fit, exactly as in the plain one.
 */
export function WindowedTimeline({
  items,
  keyOf,
  toggles,
  total,
  from,
}: {
  readonly items: readonly TimelineItem[]
  readonly keyOf: (index: number) => string
  readonly toggles: RowToggles
  /** How many interactions the whole list holds. */
  readonly total: number
  /** With another value here the list is shown from its top again. */
  readonly from: unknown
}) {
  const list = useMemo(() => timelineList(items, keyOf), [items, keyOf])
  const { container, first, last, isFling, measure } = useListWindow(list, from)
  const positionOf = useMemo(() => timelinePositions(items), [items])
  return (
    <div ref={container} className="cj-timeline" data-windowed="">
      {monthGroups(items, first, last).map((group) => (
        <MonthSection key={group.head?.month ?? ""} head={group.head} measure={measure}>
          {group.entries.map(({ item, index }) =>
            timelineEntry({
              item,
              entryKey: keyOf(index),
              toggles,
              isFling,
              index,
              position: positionOf(index),
              setSize: total,
              measure,
            }),
          )}
        </MonthSection>
      ))}
    </div>
  )
}
