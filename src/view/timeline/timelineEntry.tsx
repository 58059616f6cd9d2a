import { type ReactElement, useState } from "react"
import { PartBoundary } from "../faults/PartBoundary"
import { UnreadableRow } from "../faults/UnreadableRow"
import { InteractionRow } from "../row/InteractionRow"
import { GapItem } from "./GapItem"
import type { ListPlace } from "./listPlace"
import type { TimelineEntry } from "./monthGroups"
import type { RowToggles } from "./rowToggles"
import { StreakItem } from "./StreakItem"

type EntryProps = ListPlace & {
  readonly item: TimelineEntry
  readonly entryKey: string
  readonly toggles: RowToggles
  /** Whether the list goes by too fast to be read. */
  readonly isFling?: boolean
}

/**
 * One entry under a month, with its key: an interaction, several folded into one, or a silence. One that fails fails
 * alone. No component of its own: lists have many.
 */
export function timelineEntry(props: EntryProps): ReactElement {
  const { item, entryKey, toggles: _toggles, isFling: _fling, ...place } = props
  return (
    <PartBoundary
      key={entryKey}
      part="row"
      of={item.kind === "row" ? item.interaction : item}
      fallback={<UnreadableRow {...place} />}
    >
      <Entry {...props} />
    </PartBoundary>
  )
}

function Entry({ item, entryKey, toggles, isFling = false, ...place }: EntryProps) {
  const isOutline = useOutline(isFling)
  if (item.kind === "row") {
    return (
      <InteractionRow
        {...place}
        interaction={item.interaction}
        rowKey={entryKey}
        open={toggles.open.has(entryKey)}
        scoreJump={item.scoreJump}
        outline={isOutline}
        onToggle={toggles.toggle}
      />
    )
  }
  if (item.kind === "streak") {
    return <StreakItem {...place} streak={item} onToggle={toggles.toggleStreak} />
  }
  return <GapItem {...place} days={item.days} />
}

// What comes in a fling is drawn in outline until the fling is over; what was there in full stays so.
function useOutline(isFling: boolean): boolean {
  const [isFull, setFull] = useState(!isFling)
  if (!isFling && !isFull) setFull(true)
  return isFling && !isFull
}
