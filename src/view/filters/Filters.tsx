import type { Choice } from "../../model/choice"
import type { ChannelId } from "../../model/ids"
import type { ChannelCounts } from "./channelCounts"
import { ChannelFilter } from "./ChannelFilter"
import { PeriodFilter } from "./PeriodFilter"

/** The filters that are always on screen: channels and period. */
export function Filters({
  choice,
  onChoice,
  periods,
  channels,
  counts,
}: {
  readonly choice: Choice
  readonly onChoice: (next: Choice) => void
  readonly periods: readonly number[]
  readonly channels: readonly ChannelId[]
  readonly counts: ChannelCounts
}) {
  return (
    <div className="cj-filters">
      <ChannelFilter
        offered={channels}
        chosen={choice.channels}
        counts={counts}
        onChange={(chosen) => onChoice({ ...choice, channels: chosen })}
      />
      <PeriodFilter
        offered={periods}
        months={choice.months}
        // A range of months belongs to the period it was chosen in.
        onChange={(months) => onChoice({ ...choice, months, monthRange: null })}
      />
    </div>
  )
}
