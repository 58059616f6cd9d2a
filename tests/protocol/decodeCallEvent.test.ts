import { describe, expect, it } from "vitest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import type { Decoded } from "../../src/protocol/decoded"
import { settingsWith } from "./make"

type Direction = "Inbound" | "Outbound"

/** A platform's event in its own words; `call` as the platform would have it. */
function event(platform: string, direction: Direction, call: unknown): unknown {
  const topic = platform === "Amazon" ? `${direction}Call` : direction
  return { channel: platform, topic, subtopic: `${direction}CallStateChange`, message: { call } }
}
const decode = (platform: string, direction: Direction, call: unknown, changes = {}): Decoded =>
  decodeMessage(event(platform, direction, call), settingsWith(changes))
const stateOf = (platform: string, direction: Direction, word: unknown): unknown => {
  const decoded = decode(platform, direction, { id: "1", event: word })
  return decoded.kind === "call-event" ? decoded.state : decoded.kind
}

describe("[C1] call events are heard by each platform's own words", () => {
  it.each([
    ["Amazon", "InboundCall", "InboundCallStateChange", "inbound"],
    ["Amazon", "OutboundCall", "OutboundCallStateChange", "outbound"],
    ["Webex CC", "Inbound", "InboundCallStateChange", "inbound"],
    ["Webex cc", "Outbound", "OutboundCallStateChange", "outbound"],
    ["Genesys", "Inbound", "InboundCallStateChange", "inbound"],
    ["genesys", "OUTBOUND", "outboundcallstatechange", "outbound"],
    ["Finesse", "Inbound", "InboundCallStateChange", "inbound"],
    ["FINESSE ", " Outbound", "OutboundCallStateChange", "outbound"],
  ])("%s / %s / %s", (channel, topic, subtopic, direction) => {
    const message = { channel, topic, subtopic, message: { call: { id: "1", event: "held" } } }
    expect(decodeMessage(message, settingsWith())).toMatchObject({
      kind: "call-event",
      callId: "1",
      direction,
    })
  })

  it.each([
    ["Twilio", "Inbound", "InboundCallStateChange"],
    ["Amazon", "Chat", "InboundCallStateChange"],
    ["Amazon", "Chat", "OutboundCallStateChange"],
    ["Twilio", "Outbound", "OutboundCallStateChange"],
    ["Amazon", "InboundCall", "OutboundCallStateChange"],
    ["Genesys", "Outbound", "InboundCallStateChange"],
    ["Finesse", "Inbound", "AgentStateChange"],
  ])("%s / %s / %s is not ours", (channel, topic, subtopic) => {
    const message = { channel, topic, subtopic, message: { call: { id: "1", event: "held" } } }
    expect(decodeMessage(message, settingsWith()).kind).toBe("not-ours")
  })
})

describe("[C2] each documented word puts the call in a state of its life", () => {
  it.each([
    ["Amazon", "Inbound", "connecting", "offered"],
    ["Amazon", "Inbound", "missed", "over"],
    ["Amazon", "Inbound", "connected", "talking"],
    ["Amazon", "Inbound", "Rejected", "over"],
    ["Amazon", "Inbound", "hold", "held"],
    ["Amazon", "Inbound", "ACW", "wrap-up"],
    ["Amazon", "Inbound", "Dropped", "over"],
    ["Amazon", "Outbound", "Preview", "offered"],
    ["Amazon", "Outbound", "Initiate", "offered"],
    ["Amazon", "Outbound", "Started", "offered"],
    ["Amazon", "Outbound", "Ringing", "offered"],
    ["Amazon", "Outbound", "CustAnswered", "talking"],
    ["Amazon", "Outbound", "Answered", "talking"],
    ["Amazon", "Outbound", "Machine", "talking"],
    ["Amazon", "Outbound", "Human", "talking"],
    ["Amazon", "Outbound", "Hold", "held"],
    ["Amazon", "Outbound", "Consult", "held"],
    ["Amazon", "Outbound", "Conference", "talking"],
    ["Amazon", "Outbound", "Swapped", "talking"],
    ["Amazon", "Outbound", "ACW", "wrap-up"],
    ["Amazon", "Outbound", "DROPPED", "over"],
    ["Webex CC", "Inbound", "connected", "talking"],
    ["Webex CC", "Inbound", "eAgentContactAssigned", "talking"],
    ["Webex CC", "Inbound", "eCallRecordingstarted", "talking"],
    ["Webex CC", "Inbound", "eAgentContactEnded", "wrap-up"],
    ["Webex CC", "Inbound", "acw", "wrap-up"],
    ["Webex CC", "Inbound", "DROPPED", "over"],
    ["Webex cc", "Outbound", "eAgentOfferContact", "offered"],
    ["Webex cc", "Outbound", "CustAnswered", "talking"],
    ["Webex cc", "Outbound", "eCallRecordingStarted", "talking"],
    ["Webex cc", "Outbound", "eAgentContactEnded", "wrap-up"],
    ["Genesys", "Inbound", "alerting", "offered"],
    ["Genesys", "Outbound", "dialing", "offered"],
    ["Genesys", "Inbound", "connected", "talking"],
    ["Genesys", "Inbound", "held", "held"],
    ["Genesys", "Inbound", "disconnected", "wrap-up"],
    ["Genesys", "Inbound", "ACW", "wrap-up"],
    ["Genesys", "Inbound", "terminated", "over"],
    ["Finesse", "Inbound", "Alerting", "offered"],
    ["Finesse", "Outbound", "initiating", "offered"],
    ["Finesse", "Outbound", "initiated", "offered"],
    ["Finesse", "Inbound", "active", "talking"],
    ["Finesse", "Inbound", "held", "held"],
    ["Finesse", "Inbound", "wrap-up", "wrap-up"],
    ["Finesse", "Inbound", "WRAP_UP", "wrap-up"],
    ["Finesse", "Inbound", "WrapUp", "wrap-up"],
    ["Finesse", "Inbound", "dropped", "over"],
  ] as const)("%s %s %s → %s", (platform, direction, word, state) => {
    expect(stateOf(platform, direction, word)).toBe(state)
    expect(stateOf(platform, direction, ` ${word.toUpperCase()} `)).toBe(state)
  })

  it.each(["transferred", "constructor", "", undefined, null])(
    "an unknown word or none changes nothing: %j",
    (word) => {
      expect(stateOf("Amazon", "Inbound", word)).toBeNull()
    },
  )
})

describe("[C3] the call is message.call.id, never the contact", () => {
  it("takes the id and leaves the contact's", () => {
    const call = { id: "connection", contactId: "contact", event: "connected" }
    expect(decode("Amazon", "Inbound", call)).toMatchObject({ callId: "connection" })
  })

  it("compares keys without case, and takes a number for its text", () => {
    expect(decode("Finesse", "Inbound", { ID: 16_777_217, Event: "active" })).toMatchObject({
      callId: "16777217",
      state: "talking",
    })
  })
})

describe("[C4] a consult leg is marked, and its numbers are nobody's", () => {
  it.each(["Consult", "CONSULT", " consult "])("CallType %j", (callType) => {
    const call = {
      id: "2",
      event: "dropped",
      CallType: callType,
      ResponseActual: { fromAddress: "4711" },
    }
    expect(decode("Finesse", "Inbound", call)).toMatchObject({
      consult: true,
      state: "over",
      contactNumber: null,
    })
  })

  it.each(["agent", "", null, "ConsultationRoom", 5])("not CallType %j", (callType) => {
    expect(decode("Finesse", "Inbound", { id: "2", CallType: callType })).toMatchObject({
      consult: false,
    })
  })
})

describe("[C5] the customer's number is where platform and direction have it", () => {
  const call = {
    id: "1",

    ResponseActual: { fromaddress: "+1-from-actual", toAddress: "+2-to-actual" },
    ResponseFields: { fromAddress: "+3-from-fields", toAddress: "+4-to-fields" },
  }
  it.each([
    ["Amazon", "Inbound", "+5-ani"],
    ["Amazon", "Outbound", null],
    ["Genesys", "Inbound", "+3-from-fields"],
    ["Genesys", "Outbound", "+3-from-fields"],
    ["Webex CC", "Inbound", "+1-from-actual"],
    ["Webex CC", "Outbound", "+2-to-actual"],
    ["Finesse", "Inbound", "+1-from-actual"],
    ["Finesse", "Outbound", "+2-to-actual"],
  ] as const)("%s %s → %j", (platform, direction, number) => {
    const told = { ...call, CallVariables: { Ani: "+5-ani" } }
    expect(decode(platform, direction, told)).toMatchObject({ contactNumber: number })
  })

  it("compares keys without case", () => {
    const told = { id: "1", responseactual: { TOADDRESS: "9-6591462346" } }
    expect(decode("Finesse", "Outbound", told)).toMatchObject({ contactNumber: "9-6591462346" })
  })

  it.each([null, "", "anonymous", {}, ["1"], true])("%j is no number", (ani) => {
    const told = { id: "1", CallVariables: { ANI: ani } }
    expect(decode("Amazon", "Inbound", told)).toMatchObject({ contactNumber: null })
  })
})

describe("[C6] the LCM key is among the call's variables", () => {
  const key = (variables: unknown, changes = {}): unknown => {
    const told = decode("Amazon", "Inbound", { id: "1", CallVariables: variables }, changes)
    return told.kind === "call-event" ? told.accountNumber : told.kind
  }

  it.each([
    [{ LCMKey: "2|3|3|0|0|44|1" }, "2|3|3|0|0|44|1"],
    [{ lcmkey: "2|3|3|0|0|44|" }, "2|3|3|0|0|44|"],
    [{ ACCOUNTNUMBER: "9|3|1711|0|0|84|-1" }, "9|3|1711|0|0|84|-1"],
    [{ AccountNumber: "second", LCMKey: "first" }, "first"],
    [{ AccountNumber: "second", LCMKey: "" }, "second"],
    [[{ name: "LCMKey", value: "1|2|3|4|5|6|7" }], "1|2|3|4|5|6|7"],
    [{ ANI: "+1610" }, null],
    [null, null],
    ["LCMKey", null],
    [{ LCMKey: { a: 1 } }, null],
    [{ LCMKey: "1|".repeat(500) }, null],
  ])("%j → %j", (variables, expected) => {
    expect(key(variables)).toBe(expected)
  })

  it("is looked for under the key that the setting names first", () => {
    const changes = { accountNumberKey: "CRM_Key" }
    expect(key({ crm_key: "crm", LCMKey: "lcm" }, changes)).toBe("crm")
    expect(key({ LCMKey: "lcm" }, changes)).toBe("lcm")
  })
})

describe("[C7] a campaign is taken only when it is a name", () => {
  it.each([
    ["Spring 2020", "Spring 2020"],
    [" Spring ", "Spring"],
    ["3M", "3M"],
    ["", null],
    ["  ", null],
    ["1711", null],
    ["d675473e-7dbc-4a9b-ad92-b78f26e70b3b", null],
    ["{D675473E-7DBC-4A9B-AD92-B78F26E70B3B}", null],
    ["d675473e7dbc4a9bad92b78f26e70b3b", null],
    [1711, null],
    [null, null],
    [{ name: "Spring" }, null],
  ])("%j → %j", (campaign, expected) => {
    const told = { id: "1", responsefields: { campaign } }
    expect(decode("Finesse", "Inbound", told)).toMatchObject({ campaignName: expected })
  })
})

describe("[C9] an event without a call, or a call without an id, is malformed", () => {
  it.each([
    [undefined, "message.call", "expected an object, got nothing"],
    ["text", "message.call", "expected an object, got text"],
    [[], "message.call", "expected an object, got a list"],
    [{}, "message.call.id", "expected an id, got nothing"],
    [{ id: null }, "message.call.id", "expected an id, got null"],
    [{ id: "" }, "message.call.id", "expected an id, got empty text"],
    [{ id: { secret: "6591462346" } }, "message.call.id", "expected an id, got an object"],
    [{ id: "1", event: 6_591_462_346 }, "message.call.event", "expected text, got a number"],
  ])("%j", (call, path, problem) => {
    expect(decode("Amazon", "Inbound", call)).toEqual({
      kind: "malformed",
      what: "call-event",
      callId: null,
      path,
      problem,
    })
  })
})
