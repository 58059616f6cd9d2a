import type { Scope } from "../model/scope"
import type { Subject } from "../model/subject"
import type { CodecSettings } from "./codecSettings"
import { DEFAULT_CODEC_SETTINGS } from "./defaultCodecSettings"
import { formatContactNumber } from "./formatContactNumber"
import type { WireMessage } from "./wireMessage"

/**
 * `GetCustomerJourney` (protocol.md section 2): one request for one customer's interactions under one scope.
 * Every field is text, as the table has it; what isn't known is left out. With `allChannels: "each"` the caller asks
 * channel by channel; should "all" come here all the same, it goes out as `"-1"`.
 */
export function encodeJourneyRequest(
  subject: Subject,
  scope: Scope,
  settings: CodecSettings,
): WireMessage {
  const number =
    subject.contactNumber === null ? null : formatContactNumber(subject.contactNumber, settings)
  return {
    channel: "LCM",
    topic: settings.topic,
    subtopic: "GetCustomerJourney",
    ...(settings.source === null ? {} : { source: settings.source }),
    data: {
      ...known("callid", subject.callId),
      ...known("AccountNumber", subject.accountNumber),
      ...known("CampaignName", subject.campaignName),
      ChannelID: scope.channel === "all" ? allChannels(settings) : scope.channel,
      MonthType: String(scope.months),
      ...known("ContactNumber", number),
    },
  }
}

const known = (field: string, value: string | null): Readonly<Record<string, string>> =>
  value === null || value.trim() === "" ? {} : { [field]: value }

const allChannels = (settings: CodecSettings): string =>
  settings.allChannels === "each" ? DEFAULT_CODEC_SETTINGS.allChannels : settings.allChannels
