import type { LogKind } from "./logEntry"

/** A message in words: its title, what it says, what it is about. */
export interface Description {
  readonly kind: LogKind
  readonly title: string
  readonly detail: string
}

const CHANNELS: Readonly<Record<string, string>> = {
  "-1": "all channels",
  "1": "SMS",
  "2": "Voice",
  "3": "Email",
}

/** Puts a message into words for the log, whatever it is. */
export function describeMessage(message: unknown): Description {
  const words = {
    channel: text(message, "channel"),
    topic: text(message, "topic"),
    subtopic: text(message, "subtopic"),
  }
  const title = [words.channel, words.topic, words.subtopic].filter(Boolean).join(" / ")
  const body = part(message, "message") ?? part(message, "data")
  switch (words.subtopic.toLowerCase()) {
    case "getcustomerjourney":
      return { kind: "journey", title, detail: requestWords(part(message, "data")) }
    case "customerjourney":
      return { kind: "journey", title, detail: replyWords(body) }
    case "apierror":
      return { kind: "error", title, detail: joined([text(body, "errorType"), text(body, "msg")]) }
    case "statesync":
      return { kind: "sync", title, detail: syncWords(body) }
    default:
      return {
        kind: title === "" ? "other" : "call",
        title: title || "Unknown",
        detail: callWords(body),
      }
  }
}

const requestWords = (data: unknown): string =>
  joined([
    labelled("call", text(data, "callid")),
    labelled("account", text(data, "AccountNumber")),
    labelled("number", text(data, "ContactNumber")),
    CHANNELS[text(data, "ChannelID")] ?? labelled("channel", text(data, "ChannelID")),
    labelled("months", text(data, "MonthType")),
  ])

function replyWords(body: unknown): string {
  const rows = part(body, "response")
  const error = text(body, "errorType")
  const count = Array.isArray(rows) ? `${rows.length} rows` : error || "no list of rows"
  return joined([labelled("call", text(body, "callid")), count, text(body, "msg")])
}

function syncWords(body: unknown): string {
  const calls = part(body, "calls")
  return Array.isArray(calls) ? `${calls.length} legs or calls` : "which calls are on?"
}

function callWords(body: unknown): string {
  const call = part(body, "call") ?? body
  return joined([text(call, "event"), labelled("call", text(call, "id") || text(call, "callid"))])
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(" · ")
const labelled = (label: string, value: string): string => (value === "" ? "" : `${label} ${value}`)

function part(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

function text(value: unknown, key: string): string {
  const found = part(value, key)
  return typeof found === "string" || typeof found === "number" ? String(found) : ""
}
