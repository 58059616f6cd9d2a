import type { Interaction } from "../../model/interaction"
import { channelName } from "../channelName"
import { FittingText } from "../FittingText"
import { displayText } from "../format/displayText"
import { usePanel } from "../panelContext"
import { wayText } from "./wayText"

/** Direction and channel; where there is little room the channel alone: an icon beside it says the direction. */
export function Way({ interaction }: { readonly interaction: Interaction }) {
  const panel = usePanel()
  const { channelId } = interaction
  const way = displayText(wayText(interaction, panel))
  if (channelId === null) return way
  return <FittingText long={way} short={displayText(channelName(channelId, panel))} below={480} />
}
