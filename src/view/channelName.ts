import { channelKind } from "../model/channel"
import type { ChannelId } from "../model/ids"
import type { PanelContext } from "./panelContext"

/** What a channel is called here: the deployer's name, else "SMS", "Voice", "Email" or "Channel 7". */
export const channelName = (
  id: ChannelId,
  { words, channelNames }: Pick<PanelContext, "words" | "channelNames">,
): string => words.channel({ kind: channelKind(id), id, configured: channelNames.get(id) ?? null })
