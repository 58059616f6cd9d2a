import { describe, expect, it } from "vitest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import type { Decoded } from "../../src/protocol/decoded"
import { settingsWith } from "./make"

const decode = (subtopic: string, message: unknown): Decoded =>
  decodeMessage({ channel: "CustomerJourney", topic: "Call", subtopic, message }, settingsWith())

describe("[C8] the project's own events tell a call in plain fields", () => {
  it("decodes the contract's example", () => {
    const message = {
      callid: "12345",
      AccountNumber: "2|3|3|0|0|44|1",
      ContactNumber: "6591462346",
      CampaignName: "Spring",
      CallType: "Outbound",
    }
    expect(decode("Started", message)).toEqual({
      kind: "call-event",
      callId: "12345",
      state: "talking",
      consult: false,
      accountNumber: "2|3|3|0|0|44|1",
      contactNumber: "6591462346",
      campaignName: "Spring",
      direction: "outbound",
      restates: true,
    })
  })

  it("takes a campaign's name trimmed, and none for blank", () => {
    const named = (CampaignName: unknown): unknown =>
      decode("Started", { callid: "1", CampaignName })
    expect(named(" Spring ")).toMatchObject({ campaignName: "Spring" })
    expect(named("  ")).toMatchObject({ campaignName: null })
    expect(named(5)).toMatchObject({ campaignName: null })
  })

  it("in the first of the envelopes that names a call", () => {
    const words = { channel: "CustomerJourney", topic: "Call", subtopic: "Held" }
    const carried = { message: { note: "x" }, data: { callid: "12345" } }
    expect(decodeMessage({ ...words, ...carried }, settingsWith())).toMatchObject({
      callId: "12345",
      state: "held",
    })
  })

  it.each([
    ["Started", "talking", true],
    ["Held", "held", false],
    ["Resumed", "talking", false],
    ["WrapUp", "wrap-up", false],
    ["wrap-up", "wrap-up", false],
    ["WRAP_UP", "wrap-up", false],
    [" ended ", "over", false],
    ["Paused", null, false],
    ["constructor", null, false],
  ])("%s → %j", (subtopic, state, restates) => {
    expect(decode(subtopic, { callid: 1 })).toEqual({
      kind: "call-event",
      callId: "1",
      state,
      consult: false,
      accountNumber: null,
      contactNumber: null,
      campaignName: null,
      direction: "unknown",
      restates,
    })
  })

  it.each([
    ["Offered", "offered"],
    ["wrap-up", "wrap-up"],
    ["Sleeping", "talking"],
    [5, "talking"],
  ])("a call that starts in another state says so: %j → %s", (State, state) => {
    expect(decode("Started", { callid: "1", State })).toMatchObject({ state })
  })

  it("a state beside any other event changes nothing", () => {
    expect(decode("Ended", { callid: "1", State: "Talking" })).toMatchObject({ state: "over" })
  })

  it("marks a consult leg", () => {
    expect(decode("Ended", { callid: "1", CallType: "Consult" })).toMatchObject({ consult: true })
  })

  it.each([
    [{}, "message.callid", "expected an id, got nothing"],
    [{ callid: ["1"] }, "message.callid", "expected an id, got a list"],
    ["12345", "message", "expected an object, got text"],
  ])("without a call's id it is malformed: %j", (message, path, problem) => {
    expect(decode("Started", message)).toEqual({
      kind: "malformed",
      what: "call-event",
      callId: null,
      path,
      problem,
    })
  })

  it("is heard under its own words only", () => {
    const message = { channel: "CustomerJourney", topic: "Calls", subtopic: "Started" }
    expect(decodeMessage({ ...message, message: { callid: "1" } }, settingsWith()).kind).toBe(
      "not-ours",
    )
  })
})
