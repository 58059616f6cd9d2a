import { OWN_WORD } from "./channelWords"
import type { CodecSettings } from "./codecSettings"
import type { WireMessage } from "./wireMessage"
import { wordOf } from "./wordOf"

/** The channel on which this project's own call events and state sync travel (contract.md). */
export const OWN_CHANNEL = "CustomerJourney"

/**
 * Asks which calls are on, for a panel that loads in mid-call (protocol.md section 3). A platform's channel is asked in
 * Amazon's documented form, `CustomerJourney` in this project's own.
 */
export const encodeStateSyncRequest = (
  channel: string,
  settings: Pick<CodecSettings, "source">,
): WireMessage => ({
  channel,
  topic: wordOf(channel) === OWN_WORD ? "Call" : "InboundCall",
  subtopic: "StateSync",
  ...(settings.source === null ? {} : { source: settings.source }),
})
