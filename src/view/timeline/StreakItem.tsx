import { ChevronDown } from "lucide"
import { Icon } from "../icon/Icon"
import { memo } from "react"
import { channelKind } from "../../model/channel"
import type { TimelineItem } from "../../model/timelineItems"
import { channelName } from "../channelName"
import { FittingText } from "../FittingText"
import { composed, isolated } from "../format/isolated"
import { channelIcon, directionIcon } from "../icons"
import { ROW_CONTROL } from "../keys/rowControls"
import { usePanel } from "../panelContext"
import { outcomeText } from "../row/outcomeText"
import { wayText } from "../row/wayText"
import { type ListPlace, placeAttributes } from "./listPlace"

type Streak = Extract<TimelineItem, { readonly kind: "streak" }>

/** Attempts that reached nobody, folded into one line; its button opens it. */
export const StreakItem = memo(function StreakItem({
  streak,
  onToggle,
  ...place
}: ListPlace & {
  readonly streak: Streak
  /** Null while a search holds it open. */
  readonly onToggle: ((id: string) => void) | null
}) {
  const panel = usePanel()
  const { words, formats } = panel
  const newest = streak.interactions[0]
  const oldest = streak.interactions.at(-1)
  if (newest === undefined || oldest === undefined) return null
  const { channelId } = newest
  const facts = {
    count: streak.interactions.length,
    // Of one kind they are, but not always of one name.
    outcome: isolated(
      streak.interactions.every(({ outcome }) => outcome === newest.outcome)
        ? outcomeText(newest, words)
        : words.outcomeKind(newest.outcomeKind),
      panel,
    ),
    days:
      newest.completedAt === null || oldest.completedAt === null
        ? words.noDate
        : formats.days(oldest.completedAt, newest.completedAt),
  }
  const way = isolated(wayText(newest, panel), panel)
  const channel = channelId === null ? way : isolated(channelName(channelId, panel), panel)
  return (
    <li
      {...placeAttributes(place)}
      className="cj-streak"
      data-journey-streak=""
      data-count={streak.interactions.length}
      data-outcome={newest.outcomeKind}
    >
      <button
        type="button"
        className="cj-streak-button"
        {...{ [ROW_CONTROL]: "" }}
        aria-expanded={streak.open}
        aria-disabled={onToggle === null ? true : undefined}
        onClick={() => onToggle?.(streak.id)}
      >
        {channelIcon(channelKind(channelId))}
        {directionIcon(newest.direction)}
        <span className="cj-streak-text">
          <FittingText
            long={composed(words.streak({ ...facts, way }), panel)}
            short={composed(words.streak({ ...facts, way: channel }), panel)}
            below={480}
          />
        </span>
        {onToggle !== null && <Icon of={ChevronDown} className="cj-icon" size={15} />}
      </button>
    </li>
  )
})
