import { channelId, type ChannelId } from "./ids"

/** The kinds of channel that the panel knows; every custom channel is `other`. */
export type ChannelKind = "sms" | "voice" | "email" | "other"

/** The desktop's ids of the three documented channels (protocol.md section 2, `ChannelID`). */
export const SMS = channelId("1")
export const VOICE = channelId("2")
export const EMAIL = channelId("3")

/** The documented channels in the order in which they are offered. */
export const KNOWN_CHANNELS: readonly ChannelId[] = [SMS, VOICE, EMAIL]

/** The kind of a channel; an absent or custom id is `other`. */
export function channelKind(id: ChannelId | null): ChannelKind {
  switch (id) {
    case SMS:
      return "sms"
    case VOICE:
      return "voice"
    case EMAIL:
      return "email"
    default:
      return "other"
  }
}
