import { describe, expect, it } from "vitest"
import type { Direction } from "../../src/model/direction"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import type { Decoded } from "../../src/protocol/decoded"
import { encodeCallEvent } from "../../src/protocol/encodeCallEvent"
import { encodeJourneyError } from "../../src/protocol/encodeJourneyError"
import { encodeJourneyReply } from "../../src/protocol/encodeJourneyReply"
import { encodeStateSync } from "../../src/protocol/encodeStateSync"
import { settingsWith } from "./make"

const heard = (message: unknown): Decoded => decodeMessage(message, settingsWith())
const call = {
  callId: "12345",
  accountNumber: "2|3|3|0|0|44|1",
  contactNumber: "6591462346",
  campaignName: "Spring",
  direction: "outbound",
} as const

describe("[H5] a reply always has a call id", () => {
  it("in the table's words", () => {
    expect(encodeJourneyReply("12345", [])).toEqual({
      channel: "LCM",
      topic: "Webservice",
      subtopic: "CustomerJourney",
      message: { callid: "12345", response: [] },
    })
  })

  it("empty where the request had none, which the panel reads as none", () => {
    const message = encodeJourneyReply(null, [])
    expect(message).toMatchObject({ message: { callid: "" } })
    expect(heard(message)).toEqual({ kind: "journey-reply", callId: null, rows: [] })
  })
})

describe("[H6] an error travels in the nearest documented envelope", () => {
  it("an invalid call, named in the engineers' text and beside it", () => {
    expect(encodeJourneyError("12345", "invalid-call", "Invalid Call ID.")).toEqual({
      channel: "LCM",
      topic: "Error",
      subtopic: "ApiError",
      data: {
        errorType: "WS_Error",
        errorMessage: "Invalid Call ID:12345",
        msg: "Invalid Call ID.",
        callid: "12345",
      },
    })
  })

  it.each([
    ["12345", "invalid-call", "Invalid Call ID."],
    [null, "invalid-call", "Invalid Call ID."],
    ["12345", "host-error", "Try later."],
    [null, "host-error", "Try later."],
    ["12345", "host-error", "Sorry, <b>no</b>"],
  ] as const)("and is heard as it was meant: %j %s %j", (callId, reason, text) => {
    expect(heard(encodeJourneyError(callId, reason, text))).toEqual({
      kind: "journey-error",
      callId,
      reason,
      text,
    })
  })
})

describe("[H6] the engineers' text", () => {
  it.each([
    ["12345", "host-error", "Request failed"],
    [null, "host-error", "Request failed"],
    [null, "invalid-call", "Callid is empty"],
  ] as const)("of %j, %s is %j", (callId, reason, errorMessage) => {
    const { data } = encodeJourneyError(callId, reason, "Sorry.")
    expect(data).toEqual({
      errorType: "WS_Error",
      errorMessage,
      msg: "Sorry.",
      ...(callId === null ? {} : { callid: callId }),
    })
  })
})

describe("[H7] a call is told in the project's own words", () => {
  it("as the contract has it", () => {
    expect(encodeCallEvent("Started", call)).toEqual({
      channel: "CustomerJourney",
      topic: "Call",
      subtopic: "Started",
      message: {
        callid: "12345",
        AccountNumber: "2|3|3|0|0|44|1",
        ContactNumber: "6591462346",
        CampaignName: "Spring",
        CallType: "Outbound",
      },
    })
    expect(encodeCallEvent("Ended", { callId: "12345", accountNumber: null })).toEqual({
      channel: "CustomerJourney",
      topic: "Call",
      subtopic: "Ended",
      message: { callid: "12345" },
    })
  })

  it.each([null, undefined, "", "  "])("without what isn't known: %j", (nothing) => {
    const told = { callId: "1", ...(nothing === undefined ? {} : { contactNumber: nothing }) }
    expect(encodeCallEvent("Started", told).message).toEqual({ callid: "1" })
  })

  it("with its direction, when it has one", () => {
    const of = (direction: Direction): unknown =>
      encodeCallEvent("Started", { callId: "1", direction }).message
    expect(of("inbound")).toEqual({ callid: "1", CallType: "Inbound" })
    expect(of("outbound")).toEqual({ callid: "1", CallType: "Outbound" })
    expect(of("unknown")).toEqual({ callid: "1" })
  })

  it.each([
    ["Started", "talking"],
    ["Held", "held"],
    ["Resumed", "talking"],
    ["WrapUp", "wrap-up"],
    ["Ended", "over"],
  ] as const)("%s is heard as %s", (event, state) => {
    expect(heard(encodeCallEvent(event, call))).toMatchObject({
      kind: "call-event",
      callId: "12345",
      contactNumber: "6591462346",
      direction: "outbound",
      state,
    })
  })

  it("a call that starts in another state says so; other events don't", () => {
    const offered = { ...call, state: "offered" } as const
    expect(heard(encodeCallEvent("Started", offered))).toMatchObject({ state: "offered" })
    expect(heard(encodeCallEvent("Started", { ...call, state: "talking" }))).toMatchObject({
      state: "talking",
    })
    for (const { message } of [
      encodeCallEvent("Started", call),
      encodeCallEvent("Started", { ...call, state: "talking" }),
    ]) {
      expect(message).not.toHaveProperty("State")
    }
    expect(encodeCallEvent("Held", offered).message).not.toHaveProperty("State")
  })
})

describe("[H8] the calls that are on are told in the same fields", () => {
  it("one of no told state is talking; a beginning that isn't known is left out", () => {
    expect(encodeStateSync([{ callId: "3" }]).message).toEqual({
      calls: [{ callid: "3", State: "Talking" }],
    })
  })

  it("and heard with their state and beginning", () => {
    const startedAt = Date.parse("2020-04-09T14:00:02.485Z")
    const message = encodeStateSync([
      { ...call, state: "wrap-up", startedAt },
      { callId: "2", direction: "unknown", startedAt: null },
    ])
    expect(heard(message)).toEqual({
      kind: "state-sync",
      calls: [
        {
          callId: "12345",
          aliases: [],
          state: "wrap-up",
          accountNumber: "2|3|3|0|0|44|1",
          contactNumber: "6591462346",
          campaignName: "Spring",
          direction: "outbound",
          startedAt,
        },
        {
          callId: "2",
          aliases: [],
          state: "talking",
          accountNumber: null,
          contactNumber: null,
          campaignName: null,
          direction: "unknown",
          startedAt: null,
        },
      ],
    })
  })

  it("an empty list when none is on", () => {
    expect(heard(encodeStateSync([]))).toEqual({ kind: "state-sync", calls: [] })
  })
})
