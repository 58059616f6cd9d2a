import { channelsOf } from "../../model/channelsOf"
import type { ChannelId } from "../../model/ids"
import type { Journey } from "../../model/journey"

/** The channels on offer: those that the journey has, and those chosen, which must be there to be taken back. */
export function offeredChannels(
  journey: Journey | null,
  chosen: readonly ChannelId[],
): readonly ChannelId[] {
  const known = channelsOf(journey)
  const missing = chosen.filter((id) => !known.includes(id))
  return missing.length === 0 ? known : [...known, ...missing]
}
