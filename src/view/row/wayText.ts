import type { Interaction } from "../../model/interaction"
import { channelName } from "../channelName"
import type { PanelContext } from "../panelContext"

/** Direction and channel in words: "Outbound Voice". */
export const wayText = (
  { direction, channelId }: Pick<Interaction, "direction" | "channelId">,
  panel: Pick<PanelContext, "words" | "channelNames">,
): string =>
  panel.words.way({ direction, channel: channelId === null ? null : channelName(channelId, panel) })
