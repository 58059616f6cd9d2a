import type { RefObject } from "react"
import type { TimelineItem } from "../../model/timelineItems"
import { MonthSection } from "./MonthSection"
import { monthGroups } from "./monthGroups"
import type { RowToggles } from "./rowToggles"
import { TimelineEntryItem } from "./TimelineEntryItem"
import { timelinePositions } from "./timelinePositions"
import { useTimelineWindow } from "./useTimelineWindow"
import { useMemo } from "react"

/**
 * A long timeline: only what is in sight and some way around it is in the DOM. What is there stands in the ordinary
 * flow between two paddings, so that headings stick and rows of any height fit, exactly as in the plain one.
 */
export function WindowedTimeline({
  items,
  keys,
  toggles,
  total,
  scroller,
}: {
  readonly items: readonly TimelineItem[]
  readonly keys: readonly string[]
  readonly toggles: RowToggles
  /** How many interactions the whole list holds. */
  readonly total: number
  readonly scroller: RefObject<HTMLElement | null>
}) {
  const { container, first, last, measure } = useTimelineWindow(items, keys, scroller)
  const positions = useMemo(() => timelinePositions(items), [items])
  return (
    <div ref={container} className="cj-timeline" data-windowed="">
      {monthGroups(items, first, last).map((group) => (
        <MonthSection key={group.head?.month ?? ""} head={group.head} measure={measure}>
          {group.entries.map(({ item, index }) => {
            const key = keys[index] ?? String(index)
            return (
              <TimelineEntryItem
                key={key}
                item={item}
                entryKey={key}
                toggles={toggles}
                index={index}
                position={positions[index] ?? 1}
                setSize={total}
                measure={measure}
              />
            )
          })}
        </MonthSection>
      ))}
    </div>
  )
}
