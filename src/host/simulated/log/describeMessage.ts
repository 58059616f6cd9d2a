import type { LogEntry } from "./logEntry"

/** A message in words. */
export type Description = Pick<LogEntry, "kind" | "headline" | "detail" | "envelope">

const CHANNELS: Readonly<Record<string, string>> = {
  "-1": "all channels",
  "1": "SMS",
  "2": "Voice",
  "3": "Email",
}

/** Puts a message into words for the log, whatever it is. */
export function describeMessage(message: unknown): Description {
  const subtopic = text(message, "subtopic")
  const envelope = [text(message, "channel"), text(message, "topic"), subtopic]
    .filter(Boolean)
    .join(" / ")
  const body = part(message, "message") ?? part(message, "data")
  switch (subtopic.toLowerCase()) {
    case "getcustomerjourney":
      return { kind: "journey", headline: subtopic, detail: requestWords(body), envelope }
    case "customerjourney":
      return { kind: "journey", headline: subtopic, detail: replyWords(body), envelope }
    case "apierror":
      return {
        kind: "error",
        headline: text(body, "errorType") || subtopic,
        detail: joined([labelled("call", shortId(text(body, "callid"))), text(body, "msg")]),
        envelope,
      }
    case "statesync":
      return { kind: "sync", headline: subtopic, detail: syncWords(body), envelope }
    default:
      return envelope === ""
        ? { kind: "other", headline: "Unknown", detail: "", envelope }
        : { kind: "call", ...callWords(body, subtopic), envelope }
  }
}

const requestWords = (data: unknown): string =>
  joined([
    labelled("call", shortId(text(data, "callid"))),
    labelled("account", text(data, "AccountNumber")),
    labelled("number", text(data, "ContactNumber")),
    CHANNELS[text(data, "ChannelID")] ?? labelled("channel", text(data, "ChannelID")),
    labelled("months", text(data, "MonthType")),
  ])

function replyWords(body: unknown): string {
  const rows = part(body, "response")
  const error = text(body, "errorType")
  const count = Array.isArray(rows) ? `${rows.length} rows` : error || "no list of rows"
  return joined([labelled("call", shortId(text(body, "callid"))), count, text(body, "msg")])
}

function syncWords(body: unknown): string {
  const calls = part(body, "calls")
  if (!Array.isArray(calls)) return "which calls are on?"
  return calls.length === 0 ? "no call is on" : `${calls.length} legs or calls`
}

function callWords(body: unknown, subtopic: string): Pick<Description, "headline" | "detail"> {
  const call = part(body, "call") ?? body
  const variables = part(call, "CallVariables") ?? part(call, "Callvariables")
  return {
    headline: text(call, "event") || subtopic,
    detail: joined([
      labelled("call", shortId(text(call, "id") || text(call, "callid"))),
      labelled("account", text(variables, "LCMKey") || text(call, "AccountNumber")),
      labelled("number", text(variables, "ANI") || text(call, "ContactNumber")),
    ]),
  }
}

// Enough of an id to tell calls apart; the whole one is in the message.
const shortId = (id: string): string => (id.length > 12 ? `${id.slice(0, 8)}…` : id)

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
