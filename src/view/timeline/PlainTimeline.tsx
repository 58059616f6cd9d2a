import type { TimelineItem } from "../../model/timelineItems"
import { MonthSection } from "./MonthSection"
import { monthGroups } from "./monthGroups"
import type { RowToggles } from "./rowToggles"
import { TimelineEntryItem } from "./TimelineEntryItem"
import { useGrowing } from "./useGrowing"

/** A timeline that is whole in the DOM: find-in-page, printing and screen readers see all of it (decision 14). */
export function PlainTimeline({
  items,
  keys,
  toggles,
}: {
  readonly items: readonly TimelineItem[]
  readonly keys: readonly string[]
  readonly toggles: RowToggles
}) {
  const count = useGrowing(keys)
  return (
    <div className="cj-timeline">
      {monthGroups(items, 0, count - 1).map((group) => (
        <MonthSection key={group.head?.month ?? ""} head={group.head}>
          {group.entries.map(({ item, index }) => {
            const key = keys[index] ?? String(index)
            return <TimelineEntryItem key={key} item={item} entryKey={key} toggles={toggles} />
          })}
        </MonthSection>
      ))}
    </div>
  )
}
