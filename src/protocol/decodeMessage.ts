import { directionOfTopic, eventSubtopic } from "./callTopics"
import { LCM_WORD, OWN_WORD, platformOf } from "./channelWords"
import type { CodecSettings } from "./codecSettings"
import { decodeCallEvent } from "./decodeCallEvent"
import type { Decoded } from "./decoded"
import { decodeJourneyError } from "./decodeJourneyError"
import { decodeJourneyReply } from "./decodeJourneyReply"
import { decodeOwnCallEvent } from "./decodeOwnCallEvent"
import { decodeOwnStateSync } from "./decodeOwnStateSync"
import { decodeStateSync } from "./decodeStateSync"
import { type Envelope, readEnvelope } from "./envelope"
import { isTopic } from "./isTopic"

const NOT_OURS: Decoded = { kind: "not-ours" }

/**
 * What a message from the desktop is (protocol.md sections 1 to 3): one of six, never an exception, whatever came.
 * The three words of the envelope are compared trimmed and without case; requests, our own and others', are not ours.
 */
export function decodeMessage(data: unknown, settings: CodecSettings): Decoded {
  const envelope = readEnvelope(data, settings.acceptJsonStrings)
  if (envelope === null) return NOT_OURS
  const { channel, topic, subtopic } = envelope
  const isError = topic === "error" && subtopic === "apierror"
  if (channel === OWN_WORD) return decodeOwn(envelope)
  if (isError) return decodeJourneyError(envelope)
  if (channel === LCM_WORD) {
    const isReply = isTopic(topic, settings.topic) && subtopic === "customerjourney"
    return isReply ? decodeJourneyReply(envelope) : NOT_OURS
  }
  return decodePlatform(envelope, settings)
}

function decodeOwn(envelope: Envelope): Decoded {
  if (envelope.topic !== "call") return NOT_OURS
  if (envelope.subtopic !== "statesync") return decodeOwnCallEvent(envelope)
  return decodeOwnStateSync(envelope) ?? NOT_OURS
}

function decodePlatform(envelope: Envelope, settings: CodecSettings): Decoded {
  const platform = platformOf(envelope.channel)
  const direction = directionOfTopic(envelope.topic)
  if (platform === null || direction === null) return NOT_OURS
  if (envelope.subtopic === "statesync") {
    return decodeStateSync(envelope, direction, settings) ?? NOT_OURS
  }
  if (envelope.subtopic !== eventSubtopic(direction)) return NOT_OURS
  return decodeCallEvent(envelope, platform, direction, settings)
}
