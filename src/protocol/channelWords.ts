/** The telephony platforms whose call events are documented (protocol.md section 3), by their channel's word. */
export type Platform = "amazon" | "webex" | "genesys" | "finesse"

const PLATFORMS: ReadonlyMap<string, Platform> = new Map([
  ["amazon", "amazon"],
  ["webex cc", "webex"],
  ["genesys", "genesys"],
  ["finesse", "finesse"],
])

/** The channel of journey calls, as it is compared. */
export const LCM_WORD = "lcm"

/** The channel of this project's own call events, as it is compared. */
export const OWN_WORD = "customerjourney"

/** The platform of a channel's word (trimmed, lower case); null when it is none. */
export const platformOf = (channelWord: string): Platform | null =>
  PLATFORMS.get(channelWord) ?? null

/** Whether messages on a channel of that word can concern us at all. */
export const isOurChannel = (channelWord: string): boolean =>
  channelWord === LCM_WORD || channelWord === OWN_WORD || PLATFORMS.has(channelWord)
