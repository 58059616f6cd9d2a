import { describe, expect, it } from "vitest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import type { Decoded } from "../../src/protocol/decoded"
import { settingsWith } from "./make"

const event = { channel: "LCM", topic: "Error", subtopic: "ApiError" }
const decode = (carried: object, channel = "LCM"): Decoded =>
  decodeMessage({ ...event, ...carried, channel }, settingsWith())
const wsError = (errorMessage: string, msg = "Invalid Call ID."): object => ({
  data: { errorType: "WS_Error", errorMessage, msg },
})

describe("[F1] errors are heard on LCM and on every platform's channel", () => {
  it.each(["LCM", "Amazon", "Webex CC", "webex cc", "Genesys", "Finesse"])("%s", (channel) => {
    expect(decode(wsError("x"), channel).kind).toBe("journey-error")
  })

  it.each(["Zendesk", "Webex", "CustomerJourney"])("not on %s", (channel) => {
    expect(decode(wsError("x"), channel).kind).toBe("not-ours")
  })

  it("not under other words", () => {
    expect(decode({ ...wsError("x"), subtopic: "NetworkError" }).kind).toBe("not-ours")
    expect(decode({ ...wsError("x"), topic: "Errors" }).kind).toBe("not-ours")
  })
})

describe("[F2] its three fields are found in any of the envelopes", () => {
  const payload = { errorType: "WS_Error", errorMessage: "broken", msg: "Sorry." }
  it.each([
    ["data", { data: payload }],
    ["the documented data in data", { data: { packet: "apierror", "data ": payload } }],
    ["message", { message: payload }],
    ["data in message", { message: { packet: "apierror", data: payload } }],
    ["keys in another case", { Data: { ErrorType: "WS_Error", errormessage: "b", MSG: "Sorry." } }],
    ["one field of the three", { data: { msg: "Sorry." } }],
  ])("%s", (_, carried) => {
    expect(decode(carried)).toEqual({
      kind: "journey-error",
      callId: null,
      reason: "host-error",
      text: "Sorry.",
    })
  })

  it.each([{}, { data: null }, { data: {} }, { data: { msg: "" } }, { message: ["x"] }])(
    "without any of them it is malformed: %j",
    (carried) => {
      expect(decode(carried)).toEqual({
        kind: "malformed",
        what: "journey-error",
        callId: null,
        path: "data",
        problem: "expected errorType, errorMessage or msg, got none of them",
      })
    },
  )
})

describe("[F3] the two documented texts mean that the desktop doesn't know the call", () => {
  it.each([
    ["Callid is empty", "Invalid Call ID."],
    ["CallId is empty.", ""],
    ["Invalid Call ID:12345", "Invalid Call ID."],
    ["", "Invalid Call ID."],
    ["invalid call id", ""],
  ])("%j / %j", (errorMessage, msg) => {
    expect(decode(wsError(errorMessage, msg))).toMatchObject({ reason: "invalid-call" })
  })

  it("any other is an error of the desktop", () => {
    expect(decode(wsError("Database is down", "Try later."))).toMatchObject({
      reason: "host-error",
    })
  })
})

describe("[F4] the call is found in callid, else in the text", () => {
  it.each([
    ["Invalid Call ID:12345", "12345"],
    ["Invalid Call ID: 4bbfa29b-d5a8-4876.", "4bbfa29b-d5a8-4876"],
    ["WS_Error: Invalid Call ID:<12345>", "12345"],
    ["Invalid Call ID: 1.2.3.", "1.2.3"],
    ["Invalid CallID:__proto__", "__proto__"],
    ["Invalid Call ID:", null],
    ["Invalid Call ID.", null],
    ["Callid is empty", null],
    ["Call 12345 failed", null],
    [`Invalid Call ID:${"1".repeat(400)}`, null],
  ])("case %#", (errorMessage, callId) => {
    expect(decode(wsError(errorMessage))).toMatchObject({ callId })
  })

  it("in either text", () => {
    expect(decode(wsError("Failed", "Invalid Call ID:12345"))).toMatchObject({ callId: "12345" })
  })

  it("its own field wins over the text", () => {
    const data = { errorMessage: "Invalid Call ID:1", msg: "m", callid: 2 }
    expect(decode({ data })).toMatchObject({ callId: "2" })
  })
})

describe("[F5] only msg is for people, as text, and cut", () => {
  it("never shows the engineers' text", () => {
    expect(decode(wsError("stack trace", ""))).toMatchObject({ text: null })
  })

  it("takes off the blanks around it", () => {
    expect(decode(wsError("", "\t Sorry. \n"))).toMatchObject({ text: "Sorry." })
  })

  it("keeps markup as text", () => {
    expect(decode(wsError("", "<img src=x onerror=alert(1)>"))).toMatchObject({
      text: "<img src=x onerror=alert(1)>",
    })
  })

  it("cuts a long one with a mark", () => {
    const decoded = decode(wsError("", "x".repeat(1_000_000)))
    expect(decoded).toMatchObject({ text: `${"x".repeat(499)}…` })
  })

  it.each([{ a: 1 }, 5, ["x"], null])("takes %j for no text", (msg) => {
    expect(decode({ data: { errorType: "E", msg } })).toMatchObject({ text: null })
  })
})
