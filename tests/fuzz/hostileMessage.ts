import type { Random } from "../../src/host/simulated/random"
import apiError from "../samples/error-api-error.json"
import inboundCall from "../samples/event-inbound-call-amazon.json"
import request from "../samples/request-by-contact-number.json"
import reply from "../samples/response-by-contact-number.json"
import stateSync from "../samples/state-sync-response.json"
import { HOSTILE_MARK, hostileText, hostileValue, objectOf } from "./hostileValue"

/** How a made-up message names calls. */
export interface HostileOptions {
  /** Ids that near-valid messages name; none is a call that anybody asks about, unless the test wants that. */
  readonly callIds: readonly [string, ...string[]]
}

/**
 * One message of an attacker or a broken desktop: anything at all, or a documented message in which a few places were
 * changed: a value replaced, a key renamed, doubled or removed, a list stretched. The same seed gives the same one.
 */
export function hostileMessage(random: Random, { callIds }: HostileOptions): unknown {
  if (random.chance(0.25)) return hostileValue(random, 4)
  let message: unknown = named(random.pick(DOCUMENTED), random.pick(callIds))
  const changes = random.int(0, 4)
  for (let change = 0; change < changes; change++) message = mutated(message, random)
  if (random.chance(0.03)) return asText(message)
  return message
}

const own = (subtopic: string, more: object = {}): object => ({
  channel: "CustomerJourney",
  topic: "Call",
  subtopic,
  message: { callid: "", ...more },
})

const DOCUMENTED: readonly [object, ...object[]] = [
  reply,
  reply,
  reply,
  apiError,
  inboundCall,
  stateSync,
  request,
  { ...reply, message: { callid: "", errorType: "WS_Error", errorMessage: "", msg: "" } },
  { ...reply, message: { callid: "", response: [] } },
  own("Started", { ContactNumber: "6591462346", AccountNumber: "2|3|3|0|0|44|1" }),
  own("Held"),
  own("WrapUp"),
  own("Ended"),
  own("StateSync", { calls: [{ callid: "", State: "Talking" }] }),
]

/** The message with every call id in it replaced and every other text marked; a documented word stays what it is. */
function named(value: unknown, callId: string, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => named(one, callId))
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
    return objectOf(entries.map(([name, held]) => [name, named(held, callId, name)]))
  }
  if (/^(?:callid|id|connectionId|contactId|initialContactId)$/i.test(key)) return callId
  return /comment|agentname|campaignname|msg|errormessage/i.test(key) ? HOSTILE_MARK : value
}

/** One place of a message changed. */
function mutated(value: unknown, random: Random): unknown {
  if (typeof value !== "object" || value === null || random.chance(0.1)) {
    return typeof value === "string" ? mutatedText(value, random) : hostileValue(random, 2)
  }
  if (Array.isArray(value)) return mutatedList(value, random)
  const entries = Object.entries(value)
  const at = random.int(0, entries.length - 1)
  const entry = entries[at]
  if (entry === undefined) return hostileValue(random, 2)
  return objectOf(entries.toSpliced(at, 1, ...mutatedEntry(entry, random)))
}

type Entry = [key: string, value: unknown]

function mutatedEntry([key, value]: Entry, random: Random): Entry[] {
  switch (random.int(0, 7)) {
    case 0:
      return []
    case 1:
      return [[random.pick([key.toUpperCase(), ` ${key} `, `${key}s`, "__proto__"]), value]]
    case 2:
      return [
        [key.toLowerCase(), hostileValue(random, 1)],
        [key, value],
      ]
    case 3:
      return [[key, hostileValue(random, 2)]]
    default:
      return [[key, mutated(value, random)]]
  }
}

function mutatedList(list: readonly unknown[], random: Random): unknown {
  const at = random.int(0, list.length)
  switch (random.int(0, 4)) {
    case 0:
      return list.toSpliced(at, 1)
    case 1:
      return list.toSpliced(at, 0, hostileValue(random, 2))
    case 2:
      return Array.from({ length: random.int(1, 200) }, () => list[0])
    case 3:
      // Not `map`, which would leave the holes of a sparse list.
      return objectOf(Array.from(list, (one, index) => [String(index), one]))
    default:
      return list.map((one, index) => (index === at ? mutated(one, random) : one))
  }
}

const mutatedText = (text: string, random: Random): unknown =>
  random.pick([
    text.toUpperCase(),
    ` ${text}\t`,
    `${text}s`,
    text.slice(1),
    Object(text),
    [text],
    hostileText(random),
  ])

// A message as a JSON string, where JSON knows its values.
function asText(message: unknown): unknown {
  try {
    return JSON.stringify(message)
  } catch {
    return message
  }
}
