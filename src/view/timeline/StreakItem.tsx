import { ChevronDown } from "lucide-react"
import { channelKind } from "../../model/channel"
import type { TimelineItem } from "../../model/timelineItems"
import { displayText } from "../format/displayText"
import { ChannelIcon, DirectionIcon } from "../icons"
import { usePanel } from "../panelContext"
import { outcomeText } from "../row/outcomeText"
import { wayText } from "../row/wayText"
import { type ListPlace, placeAttributes } from "./listPlace"

type Streak = Extract<TimelineItem, { readonly kind: "streak" }>

/** Attempts that reached nobody, folded into one line; its button opens it. */
export function StreakItem({
  streak,
  onToggle,
  ...place
}: ListPlace & { readonly streak: Streak; readonly onToggle: (id: string) => void }) {
  const panel = usePanel()
  const newest = streak.interactions[0]
  const oldest = streak.interactions.at(-1)
  if (newest === undefined || oldest === undefined) return null
  const day = (at: typeof newest.completedAt) =>
    at === null ? panel.words.noDate : panel.formats.day(at)
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
        aria-expanded={streak.open}
        onClick={() => onToggle(streak.id)}
      >
        <ChannelIcon kind={channelKind(newest.channelId)} />
        <DirectionIcon direction={newest.direction} />
        <span className="cj-streak-text">
          {displayText(
            panel.words.streak({
              count: streak.interactions.length,
              outcome: outcomeText(newest, panel.words),
              way: wayText(newest, panel),
              from: day(oldest.completedAt),
              to: day(newest.completedAt),
            }),
          )}
        </span>
        <ChevronDown className="cj-icon" size={15} />
      </button>
    </li>
  )
}
