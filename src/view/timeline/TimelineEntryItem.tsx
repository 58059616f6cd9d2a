import { InteractionRow } from "../row/InteractionRow"
import { GapItem } from "./GapItem"
import type { ListPlace } from "./listPlace"
import type { TimelineEntry } from "./monthGroups"
import type { RowToggles } from "./rowToggles"
import { StreakItem } from "./StreakItem"

/** One entry under a month: an interaction, several folded into one, or a silence. */
export function TimelineEntryItem({
  item,
  entryKey,
  toggles,
  ...place
}: ListPlace & {
  readonly item: TimelineEntry
  readonly entryKey: string
  readonly toggles: RowToggles
}) {
  if (item.kind === "row") {
    return (
      <InteractionRow
        {...place}
        interaction={item.interaction}
        rowKey={entryKey}
        open={toggles.open.has(entryKey)}
        scoreJump={item.scoreJump}
        onToggle={toggles.toggle}
      />
    )
  }
  if (item.kind === "streak") {
    return <StreakItem {...place} streak={item} onToggle={toggles.toggleStreak} />
  }
  return <GapItem {...place} days={item.days} />
}
