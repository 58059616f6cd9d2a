import { isOurChannel } from "./channelWords"
import { type Fields, fieldsOf } from "./fields"
import { readKey } from "./untrusted"
import { wordOf } from "./wordOf"

/** A message whose channel concerns us: its three words as they are compared, and whatever it carries. */
export interface Envelope {
  readonly channel: string
  readonly topic: string
  readonly subtopic: string
  /** The channel as it was spelt, trimmed. */
  readonly channelText: string
  readonly fields: Fields
}

/** The longest message that is parsed when it comes as a JSON string, in UTF-16 units: some 13,000 rows. */
export const MAX_JSON_LENGTH = 8_000_000

/**
 * The envelope of a message, or null when its channel is none of ours. Foreign traffic ends at the first look: the
 * channel under its documented key. Only a message without that key has all its keys compared without case.
 */
export function readEnvelope(data: unknown, acceptJsonStrings: boolean): Envelope | null {
  const value = acceptJsonStrings && typeof data === "string" ? parse(data) : data
  if (typeof value !== "object" || value === null) return null
  const first = readKey(value, "channel")
  if (first !== undefined && !isOurs(first)) return null
  const fields = fieldsOf(value)
  const channel = wordOf(fields?.get("channel"))
  const topic = wordOf(fields?.get("topic"))
  const subtopic = wordOf(fields?.get("subtopic"))
  if (fields === null || channel === null || topic === null || subtopic === null) return null
  if (!isOurChannel(channel)) return null
  return { channel, topic, subtopic, channelText: String(fields.get("channel")).trim(), fields }
}

function isOurs(channel: unknown): boolean {
  const word = wordOf(channel)
  return word !== null && isOurChannel(word)
}

function parse(text: string): unknown {
  if (text.length > MAX_JSON_LENGTH || !/^\s*\{/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
