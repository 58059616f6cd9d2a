import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { accountNumber, callId, channelId, contactNumber } from "../../src/model/ids"
import { ianaZone } from "../../src/model/time"
import { decodeJourneyRequest } from "../../src/protocol/decodeJourneyRequest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import { decodeRows } from "../../src/protocol/decodeRows"
import { encodeJourneyReply } from "../../src/protocol/encodeJourneyReply"
import { encodeJourneyRequest } from "../../src/protocol/encodeJourneyRequest"
import { encodeRow } from "../../src/protocol/encodeRow"
import { FIELD_NAMES } from "../../src/protocol/rowFields"
import { FUZZ_LIMIT_MS, FUZZ_RUNS, FUZZ_SEED } from "../fuzz/fuzzSize"
import { reply, settingsWith } from "./make"

const RUNS = { seed: FUZZ_SEED, numRuns: Math.ceil(FUZZ_RUNS * 2.5) }
const FEWER_RUNS = { seed: FUZZ_SEED, numRuns: Math.ceil(FUZZ_RUNS * 1.25) }
const settings = settingsWith({ acceptJsonStrings: true, timeZone: ianaZone("Asia/Kolkata") })

/** Anything that a window can be posted, cycles and exotic objects included. */
const cloneable = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
  fc.anything({ withTypedArray: true, withSparseArray: true, withBoxedValues: true }),
  fc.constant(null).map(() => {
    const cycle: Record<string, unknown> = { channel: "LCM" }
    cycle["message"] = cycle
    return cycle
  }),
)
const key = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(...names).map((name) => name.toLowerCase()),
    fc.constantFrom("__proto__", "constructor", "prototype", "toString"),
    fc.string(),
  )
const objectOf = (names: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc.array(fc.tuple(key(names), value), { maxLength: 12 }).map((entries) => defineAll({}, entries))

/** Own properties even for names such as `__proto__`, as JSON and structured clones make them. */
function defineAll(target: object, entries: readonly (readonly [string, unknown])[]): object {
  for (const [name, value] of entries) {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true })
  }
  return target
}

const leaf = fc.oneof(cloneable, fc.string(), fc.constantFrom("Invalid Call ID:1", "5/12/2020"))
const row = objectOf(FIELD_NAMES, leaf)
const call = objectOf(
  ["id", "event", "CallType", "CallVariables", "ResponseActual", "ResponseFields", "connectionId"],
  fc.oneof(leaf, objectOf(["ANI", "LCMKey", "fromAddress", "toAddress", "Campaign"], leaf)),
)
const payload = objectOf(
  [
    "callid",
    "response",
    "call",
    "calls",
    "data ",
    "errorMessage",
    "msg",
    "attributes",
    "ChannelID",
  ],
  fc.oneof(leaf, fc.array(fc.oneof(row, call, cloneable), { maxLength: 4 }), call),
)
const message = fc
  .tuple(
    fc.constantFrom("LCM", "Amazon", "Webex CC", "Genesys", "Finesse", "CustomerJourney"),
    fc.constantFrom("WebService", "Error", "InboundCall", "Outbound", "Call"),
    fc.constantFrom(
      "CustomerJourney",
      "GetCustomerJourney",
      "ApiError",
      "InboundCallStateChange",
      "OutboundCallStateChange",
      "StateSync",
      "Started",
    ),
    fc.constantFrom("message", "data", "Message", "data "),
    fc.oneof(payload, cloneable),
  )
  .map(([channel, topic, subtopic, place, carried]) => ({
    channel,
    topic,
    subtopic,
    [place]: carried,
  }))

const kinds = [
  "journey-reply",
  "journey-error",
  "call-event",
  "state-sync",
  "not-ours",
  "malformed",
]
const requestKinds = ["journey-request", "state-sync-request", "not-ours", "malformed"]

describe("no value that can be posted makes a decoder throw", { timeout: FUZZ_LIMIT_MS }, () => {
  it("[V4] decodeMessage and decodeJourneyRequest, on anything at all", () => {
    fc.assert(
      fc.property(cloneable, (data) => {
        expect(kinds).toContain(decodeMessage(data, settings).kind)
        expect(requestKinds).toContain(decodeJourneyRequest(data).kind)
      }),
      RUNS,
    )
  })

  it("[V4] decodeMessage and decodeJourneyRequest, on messages in our words", () => {
    fc.assert(
      fc.property(message, (data) => {
        expect(kinds).toContain(decodeMessage(data, settings).kind)
        expect(requestKinds).toContain(decodeJourneyRequest(data).kind)
      }),
      RUNS,
    )
  })

  it("[W12] decodeRows, which accounts for every row", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(row, cloneable), { maxLength: 20 }), async (rows) => {
        const { interactions, quality } = await decodeRows(rows, settings)
        expect(interactions.length + quality.refused + quality.duplicates).toBe(rows.length)
        for (const { repairs } of interactions) {
          for (const { field } of repairs ?? []) expect(FIELD_NAMES).toContain(field)
        }
        expect(Reflect.get({}, "Mode")).toBeUndefined()
      }),
      FEWER_RUNS,
    )
  })
})

describe("no value gets into what is said of a broken message", { timeout: FUZZ_LIMIT_MS }, () => {
  // Neither a documented word nor part of one, so that it can only come from the value.
  const SECRET = "6591462346"
  const secretive = fc.oneof(
    fc.constantFrom<unknown>(SECRET, Number(SECRET), [SECRET], { [SECRET]: SECRET }),
    fc.constantFrom<unknown>(null, "", true),
  )

  it("[V7] paths and problems name places and kinds only", () => {
    const carried = objectOf(
      ["callid", "response", "call", "calls", "ChannelID", "MonthType"],
      fc.oneof(
        secretive,
        fc.array(secretive),
        objectOf(["id", "event", "connectionId"], secretive),
      ),
    )
    fc.assert(
      fc.property(message, carried, (envelope, said) => {
        const data = { ...envelope, message: said, data: said }
        for (const decoded of [decodeMessage(data, settings), decodeJourneyRequest(data)]) {
          if (decoded.kind === "malformed") {
            expect(`${decoded.path} ${decoded.problem}`).not.toContain(SECRET)
            expect(decoded.path).toMatch(/^(?:message|data)(?:\.[A-Za-z]+|\.\d{1,2})*$/)
          }
        }
      }),
      RUNS,
    )
  })
})

describe("what is encoded is decoded as it was meant", { timeout: FUZZ_LIMIT_MS }, () => {
  const id = fc.stringMatching(/^[\w|:-]{1,40}$/)
  const digits = fc.stringMatching(/^\d{3,15}$/)
  const name = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text)

  it("[E2] requests", () => {
    const subject = fc.record({
      callId: fc.option(id.map(callId)),
      accountNumber: fc.option(id.map(accountNumber)),
      contactNumber: fc.option(digits.map(contactNumber)),
      campaignName: fc.option(name),
    })
    const scope = fc.record({
      channel: fc.constantFrom("all" as const, channelId("2"), channelId("7")),
      months: fc.integer({ min: 1, max: 120 }),
    })
    fc.assert(
      fc.property(subject, scope, (asked, within) => {
        const heard = decodeJourneyRequest(encodeJourneyRequest(asked, within, settings))
        expect(heard).toEqual({ kind: "journey-request", ...asked, ...within })
      }),
      RUNS,
    )
  })

  it("[H5] replies", () => {
    fc.assert(
      fc.property(fc.option(id), (named) => {
        const heard = decodeMessage(encodeJourneyReply(named, []), settings)
        expect(heard).toEqual({ kind: "journey-reply", callId: named, rows: [] })
      }),
      RUNS,
    )
  })

  it("[H4] rows, to the second, in a zone that never changes its clocks", async () => {
    const facts = fc.record({
      contactId: id,
      campaignName: name,
      modeId: id,
      mode: name,
      outcomeId: fc.option(fc.integer({ min: 0, max: 5000 })),
      outcome: fc.option(name),
      agentName: fc.option(name),
      comment: fc.option(name),
      completedAt: fc.option(
        fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
      ),
      channel: fc.option(fc.integer({ min: 1, max: 99 })),
      targetValue: fc.option(id),
      contactValue: fc.option(digits),
      scoreBefore: fc.option(fc.integer({ min: -1000, max: 1000 })),
      scoreAfter: fc.option(fc.integer({ min: -1000, max: 1000 })),
      direction: fc.constantFrom("inbound" as const, "outbound" as const, "unknown" as const),
    })
    await fc.assert(
      fc.asyncProperty(facts, async ({ channel, ...told }) => {
        const encoded: unknown = structuredClone(encodeRow({ ...told, channel }, settings.timeZone))
        const { interactions } = await decodeRows([encoded], settings)
        expect(interactions).toEqual([
          expect.objectContaining({
            ...told,
            channelId: channel === null ? null : String(channel),
            repairs: null,
          }),
        ])
      }),
      FEWER_RUNS,
    )
  })

  it("[R1] rows travel in a reply as they are", () => {
    fc.assert(
      fc.property(fc.array(cloneable, { maxLength: 5 }), (rows) => {
        const heard = decodeMessage(reply({ callid: "1", response: rows }), settings)
        expect(heard).toEqual({ kind: "journey-reply", callId: "1", rows })
      }),
      RUNS,
    )
  })
})
