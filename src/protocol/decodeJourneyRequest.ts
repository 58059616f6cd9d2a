import * as v from "valibot"
import { type CallId, type ChannelId, channelId } from "../model/ids"
import type { AccountNumber, ContactNumber } from "../model/ids"
import { directionOfTopic } from "./callTopics"
import { LCM_WORD, OWN_WORD, platformOf } from "./channelWords"
import { DEFAULT_CODEC_SETTINGS } from "./defaultCodecSettings"
import { type Envelope, readEnvelope } from "./envelope"
import { pickFields } from "./fields"
import { isTopic } from "./isTopic"
import { schemaProblem, wrongKind } from "./malformed"
import { payloadsOf, payloadWith } from "./payloads"
import { scalarText } from "./scalarText"
import { looseAccountNumber, looseContactNumber, looseName, optionalCallId } from "./wireSchemas"

/** What a message to the desktop turned out to be. */
export type DecodedRequest =
  | JourneyRequestHeard
  | { readonly kind: "state-sync-request"; readonly channel: string }
  | { readonly kind: "not-ours" }
  | MalformedRequest

/** A `GetCustomerJourney`. When an account number is there it wins, and the contact number doesn't count. */
export interface JourneyRequestHeard {
  readonly kind: "journey-request"
  readonly callId: CallId | null
  readonly accountNumber: AccountNumber | null
  readonly contactNumber: ContactNumber | null
  readonly campaignName: string | null
  readonly channel: ChannelId | "all"
  /** Months back from today. */
  readonly months: number
}

/** A `GetCustomerJourney` by its words, but not by its shape. Names the place, never the value. */
export interface MalformedRequest {
  readonly kind: "malformed"
  /** The call that it names, so that it can be answered; null when unknown. */
  readonly callId: CallId | null
  readonly path: string
  readonly problem: string
}

/** How the panel is set, where that isn't the default. */
export interface RequestOptions {
  readonly allChannels?: string
  readonly topic?: string
  readonly acceptJsonStrings?: boolean
}

const MAX_CHANNEL_LENGTH = 40
const MAX_MONTHS = 1200

const JourneyRequest = v.object({
  callid: optionalCallId,
  AccountNumber: looseAccountNumber,
  ContactNumber: looseContactNumber,
  CampaignName: looseName,
  ChannelID: v.pipe(
    v.unknown(),
    v.check((value) => scalarText(value, MAX_CHANNEL_LENGTH) !== null, "a channel's id"),
    v.transform((value) => channelId(scalarText(value, MAX_CHANNEL_LENGTH) ?? "")),
  ),
  MonthType: v.pipe(
    v.unknown(),
    v.check((value) => monthsOf(value) !== null, "a number of months"),
    v.transform((value) => monthsOf(value) ?? 0),
  ),
})
const REQUEST_FIELDS = Object.keys(JourneyRequest.entries)

function monthsOf(value: unknown): number | null {
  const text = scalarText(value, 8)
  const months = text !== null && /^\d+$/.test(text) ? Number(text) : 0
  return months >= 1 && months <= MAX_MONTHS ? months : null
}

/**
 * What a message to the desktop is: a journey request, a question for the calls that are on, broken, or nothing of
 * ours. As tolerant in spelling and as strict in shape as the panel's own decoder; never throws, whatever came.
 */
export function decodeJourneyRequest(data: unknown, options: RequestOptions = {}): DecodedRequest {
  const envelope = readEnvelope(data, options.acceptJsonStrings ?? false)
  if (envelope === null) return { kind: "not-ours" }
  const { channel, topic, subtopic } = envelope
  if (subtopic === "statesync" && isStateSyncChannel(channel, topic)) {
    const isAnswer = payloadWith(payloadsOf(envelope), "calls") !== undefined
    return isAnswer
      ? { kind: "not-ours" }
      : { kind: "state-sync-request", channel: envelope.channelText }
  }
  const isRequest =
    channel === LCM_WORD &&
    isTopic(topic, options.topic ?? DEFAULT_CODEC_SETTINGS.topic) &&
    subtopic === "getcustomerjourney"
  return isRequest ? decodeRequest(envelope, options) : { kind: "not-ours" }
}

const isStateSyncChannel = (channel: string, topic: string): boolean =>
  channel === OWN_WORD
    ? topic === "call"
    : platformOf(channel) !== null && directionOfTopic(topic) !== null

function decodeRequest(envelope: Envelope, options: RequestOptions): DecodedRequest {
  const payloads = payloadsOf(envelope)
  const payload = payloadWith(payloads, "channelid") ?? payloads[0]
  if (payload === undefined) {
    const problem = wrongKind("data", "an object", envelope.fields.get("data"))
    return { kind: "malformed", callId: null, ...problem }
  }
  const parsed = v.safeParse(JourneyRequest, pickFields(payload, REQUEST_FIELDS))
  if (!parsed.success) {
    const named = v.safeParse(optionalCallId, payload.get("callid"))
    const callId = named.success ? named.output : null
    return { kind: "malformed", callId, ...schemaProblem("data", parsed.issues) }
  }
  const request = parsed.output
  const all = options.allChannels ?? DEFAULT_CODEC_SETTINGS.allChannels
  return {
    kind: "journey-request",
    callId: request.callid,
    accountNumber: request.AccountNumber,
    contactNumber: request.ContactNumber,
    campaignName: request.CampaignName,
    channel: request.ChannelID === all ? "all" : request.ChannelID,
    months: request.MonthType,
  }
}
