import type { CallId } from "../model/ids"
import { OWN_WORD, platformOf } from "../protocol/channelWords"
import type { CodecSettings } from "../protocol/codecSettings"
import { decodeJourneyRequest } from "../protocol/decodeJourneyRequest"
import { decodeMessage } from "../protocol/decodeMessage"
import { readEnvelope } from "../protocol/envelope"
import type { CallEvent, StateSync } from "../protocol/decoded"
import { type ErrorPlace, errorPlaceOf } from "./errorPlace"

/** What a message on the bus is to the check. Call ids stay in the page; all else is shapes. */
export type Heard =
  | {
      readonly kind: "reply"
      readonly callId: CallId | null
      readonly rows: readonly unknown[]
      /** The topic as it was spelt, if that is one of the two documented spellings. */
      readonly topic: TopicHeard
    }
  | { readonly kind: "error"; readonly callId: CallId | null; readonly place: ErrorPlace | null }
  | {
      readonly kind: "broken"
      readonly callId: CallId | null
      readonly path: string
      readonly problem: string
    }
  | { readonly kind: "call-event"; readonly channel: string; readonly event: CallEvent }
  | { readonly kind: "state-sync"; readonly channel: string; readonly event: StateSync }
  | { readonly kind: "request"; readonly callId: CallId | null }
  | { readonly kind: "other" }

/** How the topic of a reply was spelt. */
export type TopicHeard = "Webservice" | "WebService" | "otherwise"

/** A message, and whether it came as JSON text rather than as an object. */
export interface HeardMessage {
  readonly heard: Heard
  readonly asText: boolean
}

/** Reads a message with the panel's own decoders. Never throws, whatever came. */
export function hear(data: unknown, codec: CodecSettings): HeardMessage {
  const settings = { ...codec, acceptJsonStrings: true }
  return { heard: heardOf(data, settings), asText: typeof data === "string" }
}

function heardOf(data: unknown, codec: CodecSettings): Heard {
  const envelope = readEnvelope(data, true)
  if (envelope === null) return { kind: "other" }
  const decoded = decodeMessage(data, codec)
  switch (decoded.kind) {
    case "journey-reply": {
      const { callId, rows } = decoded
      return { kind: "reply", callId, rows, topic: topicOf(envelope.fields.get("topic")) }
    }
    case "journey-error":
      return { kind: "error", callId: decoded.callId, place: errorPlaceOf(envelope) }
    case "malformed": {
      const { what, callId, path, problem } = decoded
      const ours = what === "journey-reply" || what === "journey-error"
      return ours ? { kind: "broken", callId, path, problem } : { kind: "other" }
    }
    case "call-event":
    case "state-sync": {
      const channel = channelName(envelope.channel)
      return decoded.kind === "call-event"
        ? { kind: "call-event", channel, event: decoded }
        : { kind: "state-sync", channel, event: decoded }
    }
    case "not-ours":
      return requestOf(data, codec)
    default:
      return decoded satisfies never
  }
}

function requestOf(data: unknown, codec: CodecSettings): Heard {
  const request = decodeJourneyRequest(data, { topic: codec.topic, acceptJsonStrings: true })
  return request.kind === "journey-request"
    ? { kind: "request", callId: request.callId }
    : { kind: "other" }
}

function topicOf(topic: unknown): TopicHeard {
  const text = typeof topic === "string" ? topic.trim() : ""
  return text === "Webservice" || text === "WebService" ? text : "otherwise"
}

const NAMES = {
  amazon: "Amazon",
  webex: "Webex CC",
  genesys: "Genesys",
  finesse: "Finesse",
} as const

/** The channels that can be asked for the calls that are on, by their documented names. */
export const PLATFORM_CHANNELS: readonly string[] = Object.values(NAMES)

/** The project's own channel. */
export const OWN_CHANNEL = "CustomerJourney"

function channelName(word: string): string {
  if (word === OWN_WORD) return OWN_CHANNEL
  const platform = platformOf(word)
  return platform === null ? "another" : NAMES[platform]
}
