import { describe, expect, it } from "vitest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import type { Decoded } from "../../src/protocol/decoded"
import { reply, settingsWith } from "./make"

const decode = (message: unknown): Decoded => decodeMessage(reply(message), settingsWith())

describe("[R1] a list is a reply, its rows as they came", () => {
  it("hands the rows on unread", () => {
    const rows = [{ ContactID: "1" }, null, "junk"]
    expect(decode({ callid: "12345", response: rows })).toEqual({
      kind: "journey-reply",
      callId: "12345",
      rows,
    })
  })

  it("takes an empty list for an answer", () => {
    expect(decode({ callid: "1", response: [] })).toMatchObject({ rows: [] })
  })

  it("[W9] hands on one row more than may be read, so that the reply can be refused whole", () => {
    const response = Array.from({ length: 1_000_002 }, () => null)
    const { rows } = decode({ callid: "1", response }) as { readonly rows: readonly unknown[] }
    expect(rows).toHaveLength(1_000_001)
  })

  it("takes rows for the answer even when an error's fields stand beside them", () => {
    const answer = { callid: "1", response: [{}], errorType: "WS_Error", msg: "partial" }
    expect(decode(answer).kind).toBe("journey-reply")
  })
})

describe("[R2] [fault 20] the call's id is text or a whole number, as text", () => {
  it.each([
    ["12345", "12345"],
    [12345, "12345"],
    [" 12345 ", "12345"],
    ["constructor", "constructor"],
    [0, "0"],
  ])("%j → %j", (sent, expected) => {
    expect(decode({ callid: sent, response: [] })).toMatchObject({ callId: expected })
  })

  it.each([
    ["beside the rows' envelope", { callid: "1", data: { response: [] } }, "1"],
    [
      "beside the rows, before any other",
      { callid: "1", data: { callid: "2", response: [] } },
      "2",
    ],
    ["beside them as null", { callid: "1", data: { callid: null, response: [] } }, null],
  ])("is found %s", (_, message, callId) => {
    expect(decode(message)).toMatchObject({ kind: "journey-reply", callId })
  })

  it.each([undefined, null, ""])("%j names no call", (sent) => {
    expect(decode({ callid: sent, response: [] })).toMatchObject({
      kind: "journey-reply",
      callId: null,
    })
  })

  it.each([
    [{}, "an object"],
    [["12345"], "a list"],
    [true, "true or false"],
    [Number.NaN, "a number"],
    [12345.5, "a number"],
    [2 ** 60, "a number"],
    [10n, "a big integer"],
    ["1".repeat(300), "text"],
    [new String("12345"), "an object"],
  ])("a call's id that can't be read is never taken for none (%#)", (sent, got) => {
    expect(decode({ callid: sent, response: [] })).toEqual({
      kind: "malformed",
      what: "journey-reply",
      callId: null,
      path: "message.callid",
      problem: `expected an id, got ${got}`,
    })
  })
})

describe("[R3] [fault 17] anything but a list is malformed, and names the call", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [{ rows: [] }, "an object"],
    ["[]", "text"],
    ["", "empty text"],
    [0, "a number"],
  ])("response %j", (response, got) => {
    expect(decode({ callid: 77, response })).toEqual({
      kind: "malformed",
      what: "journey-reply",
      callId: "77",
      path: "message.response",
      problem: `expected a list, got ${got}`,
    })
  })

  it("so is a reply that carries nothing", () => {
    expect(decode("text")).toEqual({
      kind: "malformed",
      what: "journey-reply",
      callId: null,
      path: "message",
      problem: "expected an object, got text",
    })
  })
})

describe("[R4] an error's fields in a reply without rows make it an error", () => {
  const error = {
    errorType: "WS_Error",
    errorMessage: "Invalid Call ID:9",
    msg: "Invalid Call ID.",
  }
  const failure = {
    kind: "journey-error",
    callId: "12345",
    reason: "invalid-call",
    text: "Invalid Call ID.",
  }

  it.each([
    ["instead of rows", { callid: "12345", ...error }],
    ["beside an empty list", { callid: "12345", response: [], ...error }],
    ["beside null", { callid: "12345", response: null, ...error }],
    ["in the place of the list", { callid: "12345", response: error }],
  ])("%s", (_, message) => {
    expect(decode(message)).toEqual(failure)
  })

  it("takes the call from the text where nothing else names it", () => {
    expect(decode(error)).toMatchObject({ callId: "9" })
  })

  it("takes empty fields for no error", () => {
    const quiet = { callid: "1", response: [], errorType: "", errorMessage: null, msg: "" }
    expect(decode(quiet).kind).toBe("journey-reply")
  })
})
