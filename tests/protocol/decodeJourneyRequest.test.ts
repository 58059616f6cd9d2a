import { describe, expect, it } from "vitest"
import { type DecodedRequest, decodeJourneyRequest } from "../../src/protocol/decodeJourneyRequest"
import { encodeStateSync } from "../../src/protocol/encodeStateSync"
import { encodeStateSyncRequest } from "../../src/protocol/encodeStateSyncRequest"
import { sample, settingsWith } from "./make"

const request = (data: unknown): unknown => ({
  channel: "LCM",
  topic: "Webservice",
  subtopic: "GetCustomerJourney",
  data,
})
const decode = (data: unknown): DecodedRequest => decodeJourneyRequest(request(data))

describe("[H1] a desktop reads journey requests in every documented spelling", () => {
  it("by account number", () => {
    expect(decodeJourneyRequest(sample("request-by-account-number"))).toEqual({
      kind: "journey-request",
      callId: "12345",
      accountNumber: "2|3|3|0|0|44|1",
      contactNumber: null,
      campaignName: "SamplePreviewCampaign-ACQ",
      channel: "all",
      months: 5,
    })
  })

  it("by contact number", () => {
    expect(decodeJourneyRequest(sample("request-by-contact-number"))).toEqual({
      kind: "journey-request",
      callId: null,
      accountNumber: null,
      contactNumber: "909003299700",
      campaignName: "tmasi",
      channel: "2",
      months: 10,
    })
  })

  it("by both", () => {
    const both = decodeJourneyRequest(sample("request-by-account-and-contact-number"))
    expect(both).toMatchObject({
      accountNumber: "9|3|1711|0|0|84|-1",
      contactNumber: "909003299700",
    })
  })

  it("keys in any case, the payload in message, an id as a number", () => {
    const message = { CALLID: 7, channelid: " 2 ", monthtype: "3" }
    const words = { channel: "lcm", topic: " WebService", subtopic: "getCustomerJourney" }
    expect(decodeJourneyRequest({ ...words, message })).toMatchObject({
      callId: "7",
      channel: "2",
      months: 3,
    })
  })

  it("all channels and the topic as the panel is set", () => {
    const spelt = { ChannelID: "0", MonthType: 3 }
    expect(decode(spelt)).toMatchObject({ channel: "0" })
    expect(decodeJourneyRequest(request(spelt), { allChannels: "0" })).toMatchObject({
      channel: "all",
    })
    const words = { channel: "LCM", topic: "Journeys", subtopic: "GetCustomerJourney" }
    expect(decodeJourneyRequest({ ...words, data: spelt }).kind).toBe("not-ours")
    expect(decodeJourneyRequest({ ...words, data: spelt }, { topic: "Journeys" }).kind).toBe(
      "journey-request",
    )
  })

  it("a JSON string only when it is told to", () => {
    const text = JSON.stringify(request({ ChannelID: 2, MonthType: 3 }))
    expect(decodeJourneyRequest(text).kind).toBe("not-ours")
    expect(decodeJourneyRequest(text, { acceptJsonStrings: true }).kind).toBe("journey-request")
  })
})

describe("[H2] a request without what is mandatory is malformed, and names its call", () => {
  it.each([
    [{}, "data.ChannelID", "expected a channel's id, got nothing"],
    [{ ChannelID: "" }, "data.ChannelID", "expected a channel's id, got empty text"],
    [{ ChannelID: [1], MonthType: 3 }, "data.ChannelID", "expected a channel's id, got a list"],
    [{ ChannelID: 2 }, "data.MonthType", "expected a number of months, got nothing"],
    [{ ChannelID: 2, MonthType: "x" }, "data.MonthType", "expected a number of months, got text"],
    [{ ChannelID: 2, MonthType: 0 }, "data.MonthType", "expected a number of months, got a number"],
    [
      { ChannelID: 2, MonthType: 1.5 },
      "data.MonthType",
      "expected a number of months, got a number",
    ],
    [
      { ChannelID: 2, MonthType: 9e9 },
      "data.MonthType",
      "expected a number of months, got a number",
    ],
  ])("%j", (data, path, problem) => {
    expect(decode({ callid: "7", ...data })).toEqual({
      kind: "malformed",
      callId: "7",
      path,
      problem,
    })
  })

  it.each([1, "1", "012", 1200, "1200"])("%j is a number of months", (MonthType) => {
    expect(decode({ ChannelID: 2, MonthType })).toMatchObject({ months: Number(MonthType) })
  })

  it.each(["3x", "x3", "-3", "1e1", "0x3", "3.0", "", null, 1201, "1201"])(
    "%j is none",
    (MonthType) => {
      expect(decode({ ChannelID: 2, MonthType })).toMatchObject({ path: "data.MonthType" })
    },
  )

  it("is looked for where its channel is", () => {
    const words = { channel: "LCM", topic: "Webservice", subtopic: "GetCustomerJourney" }
    const carried = { message: { callid: "1" }, data: { ChannelID: 2, MonthType: 3 } }
    expect(decodeJourneyRequest({ ...words, ...carried })).toMatchObject({
      callId: null,
      channel: "2",
    })
  })

  it("is none of ours on another channel", () => {
    const words = { topic: "Webservice", subtopic: "GetCustomerJourney" }
    const data = { ChannelID: 2, MonthType: 3 }
    expect(decodeJourneyRequest({ ...words, channel: "Amazon", data }).kind).toBe("not-ours")
  })

  it("so is one whose call can't be read, and one that carries nothing", () => {
    expect(decode({ callid: {}, ChannelID: 2, MonthType: 3 })).toEqual({
      kind: "malformed",
      callId: null,
      path: "data.callid",
      problem: "expected an id, got an object",
    })
    expect(decode("text")).toEqual({
      kind: "malformed",
      callId: null,
      path: "data",
      problem: "expected an object, got text",
    })
  })
})

describe("[H3] a desktop tells questions for the calls that are on from answers", () => {
  it.each(["Amazon", "Genesys", "CustomerJourney"])("%s", (channel) => {
    const question = encodeStateSyncRequest(channel, settingsWith({ source: "x" }))
    expect(decodeJourneyRequest(question)).toEqual({ kind: "state-sync-request", channel })
  })

  it("names the channel as it was spelt, without the blanks around it", () => {
    const question = { channel: " AmaZon ", topic: "InboundCall", subtopic: "StateSync" }
    expect(decodeJourneyRequest(question)).toEqual({
      kind: "state-sync-request",
      channel: "AmaZon",
    })
  })

  it("answers, events and replies are not ours to answer", () => {
    const heard = [
      encodeStateSync([]),
      sample("state-sync-response"),
      sample("response-by-contact-number"),
      sample("error-api-error"),
      sample("event-inbound-call-amazon"),
      { channel: "Amazon", topic: "Queue", subtopic: "StateSync" },
      { channel: "CustomerJourney", topic: "InboundCall", subtopic: "StateSync" },
      { channel: "LCM", topic: "InboundCall", subtopic: "StateSync" },
      undefined,
      "text",
    ]
    for (const data of heard) expect(decodeJourneyRequest(data)).toEqual({ kind: "not-ours" })
  })
})
