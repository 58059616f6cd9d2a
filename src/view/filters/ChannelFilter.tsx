import type { ChannelId } from "../../model/ids"
import { channelName } from "../channelName"
import { displayText } from "../format/displayText"
import { usePanel } from "../panelContext"
import type { ChannelCounts } from "./channelCounts"
import { ToggleButton } from "./ToggleButton"
import { toggled } from "./toggled"

/** The channels as toggles: any set of them, or all when none is singled out (ruling 3). */
export function ChannelFilter({
  offered,
  chosen,
  counts,
  onChange,
}: {
  readonly offered: readonly ChannelId[]
  /** Empty means all channels. */
  readonly chosen: readonly ChannelId[]
  readonly counts: ChannelCounts
  readonly onChange: (chosen: readonly ChannelId[]) => void
}) {
  const panel = usePanel()
  return (
    <fieldset aria-label={panel.words.channelFilter} className="cj-toggles">
      <ToggleButton
        label={panel.words.allChannels}
        shortLabel={panel.words.allChannelsShort}
        count={counts.all}
        pressed={chosen.length === 0}
        onToggle={() => onChange([])}
      />
      {offered.map((id) => (
        <ToggleButton
          key={id}
          label={displayText(channelName(id, panel))}
          count={counts.of(id)}
          pressed={chosen.includes(id)}
          onToggle={() => onChange(toggled(chosen, id))}
        />
      ))}
    </fieldset>
  )
}
