import { describe, expect, it } from "vitest"
import { JourneyError } from "../../src/model/journeyError"
import { decodeJourneyRequest } from "../../src/protocol/decodeJourneyRequest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import { decodeRows } from "../../src/protocol/decodeRows"
import { FIELD_NAMES } from "../../src/protocol/rowFields"
import { reply, settingsWith } from "./make"

// A transport of functions hands over the host's own objects: what no window could be posted.

const fail = (): never => {
  throw new Error("hands off")
}
const REFUSING: ProxyHandler<object> = {
  get: fail,
  has: fail,
  ownKeys: fail,
  getOwnPropertyDescriptor: fail,
  getPrototypeOf: fail,
}
function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
const listOfLength = (length: unknown): object =>
  new Proxy([1, 2], { get: (list, key) => (key === "length" ? length : Reflect.get(list, key)) })
function hollow(): unknown[] {
  const list: unknown[] = []
  list.length = 2 ** 32 - 1
  return list
}

const STRANGE: readonly (readonly [what: string, make: () => unknown])[] = [
  ["a proxy that refuses everything", () => new Proxy({}, REFUSING)],
  ["a list that refuses everything", () => new Proxy([], REFUSING)],
  ["a revoked proxy", () => revoked({})],
  ["a revoked list", () => revoked([])],
  ["a list of NaN rows", () => listOfLength(Number.NaN)],
  ["a list of 2n rows", () => listOfLength(2n)],
  ['a list of "5" rows', () => listOfLength("5")],
  ["a list of infinitely many rows", () => listOfLength(Infinity)],
  ["a list of four thousand million holes", hollow],
  ["a symbol", () => Symbol("text")],
  ["a function", () => fail],
  ["an object that is no text", () => ({ toString: fail, valueOf: fail, toJSON: fail })],
  ["a text with methods of its own", () => Object.assign(Object("1"), { trim: fail })],
  [
    "a property that throws",
    () =>
      Object.defineProperties({}, { callid: { get: fail, enumerable: true }, id: { get: fail } }),
  ],
]

const own = (subtopic: string, message: unknown): object => ({
  channel: "CustomerJourney",
  topic: "Call",
  subtopic,
  message,
})

describe.each(STRANGE)("%s", (_what, make) => {
  it.each<[where: string, message: () => unknown]>([
    ["as the message", make],
    ["as its words", () => ({ channel: make(), topic: make(), subtopic: make() })],
    ["as its content", () => reply(make())],
    ["as a reply's parts", () => reply({ callid: make(), response: make() })],
    ["as a reply's rows", () => reply({ callid: "1", response: make() })],
    ["as a call's id", () => own("Started", { callid: make() })],
    [
      "as a call's facts",
      () =>
        own("Started", { callid: "1", ContactNumber: make(), AccountNumber: make(), x: make() }),
    ],
    ["as the list of calls", () => own("StateSync", { calls: make() })],
    ["as one of them", () => own("StateSync", { calls: [make(), { callid: make() }] })],
    [
      "as a platform's call",
      () => ({
        channel: "Amazon",
        topic: "InboundCall",
        subtopic: "InboundCallStateChange",
        message: { call: { id: make(), event: make() }, CallVariables: make() },
      }),
    ],
    [
      "as a platform's list",
      () => ({
        channel: "Amazon",
        topic: "InboundCall",
        subtopic: "StateSync",
        message: { calls: make(), attributes: make() },
      }),
    ],
  ])("[V4] %s makes no decoder throw", (_where, message) => {
    expect(() => decodeMessage(message(), settingsWith())).not.toThrow()
    expect(() => decodeJourneyRequest(message())).not.toThrow()
  })

  it("[W12] in rows is no text and no number, or the reply is too large", async () => {
    const filled = Object.fromEntries(FIELD_NAMES.map((name) => [name, make()]))
    const { interactions } = await decodeRows([make(), filled], settingsWith())
    for (const row of interactions) {
      for (const value of Object.values(row)) {
        expect(["string", "number", "object"]).toContain(typeof value)
      }
    }
    const decoded = decodeMessage(reply({ callid: "1", response: make() }), settingsWith())
    if (decoded.kind !== "journey-reply") return
    const failure: unknown = await decodeRows(decoded.rows, settingsWith()).then(
      () => null,
      (error: unknown) => error,
    )
    expect(failure === null || failure instanceof JourneyError).toBe(true)
  })
})
