import { useMemo } from "react"
import type { TimelineItem } from "../../model/timelineItems"
import { MonthSection } from "./MonthSection"
import { monthGroups } from "./monthGroups"
import type { RowToggles } from "./rowToggles"
import { timelineEntry } from "./timelineEntry"
import { useGrowing } from "./useGrowing"

/** A timeline that is whole in the DOM: find-in-page, printing and screen readers see all of it (decision 14). */
export function PlainTimeline({
  items,
  keyOf,
  toggles,
}: {
  readonly items: readonly TimelineItem[]
  readonly keyOf: (index: number) => string
  readonly toggles: RowToggles
}) {
  const keys = useMemo(() => items.map((_, index) => keyOf(index)), [items, keyOf])
  const count = useGrowing(keys)
  return (
    <div className="cj-timeline">
      {monthGroups(items, 0, count - 1).map((group) => (
        <MonthSection key={group.head?.month ?? ""} head={group.head}>
          {group.entries.map(({ item, index }) =>
            timelineEntry({ item, entryKey: keyOf(index), toggles }),
          )}
        </MonthSection>
      ))}
    </div>
  )
}
