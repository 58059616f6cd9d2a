import { describe, expect, it } from "vitest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import type { Decoded, SyncedCall } from "../../src/protocol/decoded"
import { sample, settingsWith } from "./make"

const decode = (message: unknown, changes = {}, words = {}): Decoded => {
  const envelope = { channel: "Amazon", topic: "InboundCall", subtopic: "StateSync", ...words }
  return decodeMessage({ ...envelope, message }, settingsWith(changes))
}
function callsOf(message: unknown, changes = {}): readonly SyncedCall[] {
  const decoded = decode(message, changes)
  if (decoded.kind !== "state-sync") throw new Error(decoded.kind)
  return decoded.calls
}
const agent = { connectionId: "agent", contactId: "c", phoneNumber: null, type: "agent" }
const inbound = { connectionId: "c", contactId: "c", phoneNumber: "+1610", type: "inbound" }

describe("[S1] the agent's leg is the call, the customer's leg a second name for it", () => {
  it("whatever their order", () => {
    for (const calls of [
      [agent, inbound],
      [inbound, agent],
    ]) {
      expect(callsOf({ calls })).toMatchObject([
        { callId: "agent", aliases: ["c"], direction: "inbound" },
      ])
    }
  })

  it("takes the only leg where there is no agent's", () => {
    expect(callsOf({ calls: [inbound] })).toMatchObject([{ callId: "c", aliases: [] }])
  })

  it("keeps two calls apart by their contact", () => {
    const second = { connectionId: "agent2", contactId: "d", type: "agent" }
    const calls = [agent, inbound, second, { ...inbound, connectionId: "d", contactId: "d" }]
    expect(callsOf({ calls })).toMatchObject([
      { callId: "agent", aliases: ["c"] },
      { callId: "agent2", aliases: ["d"] },
    ])
  })

  it("finds the customer's leg by its own id when it doesn't name the contact", () => {
    const leg = { connectionId: "c", phoneNumber: "+1610", type: "inbound" }
    expect(callsOf({ calls: [agent, leg] })).toMatchObject([
      { callId: "agent", aliases: ["c"], contactNumber: "+1610" },
    ])
  })

  it("leaves consult legs out", () => {
    const consult = { ...agent, connectionId: "x", type: "Consult" }
    expect(callsOf({ calls: [consult, agent, inbound] })).toMatchObject([
      { callId: "agent", aliases: ["c"] },
    ])
  })

  it("knows when it began from the agent's leg, if the stamp is exact", () => {
    const stamped = { ...agent, statusTimestamp: "2020-04-09T14:00:02.485Z" }
    expect(callsOf({ calls: [stamped] })[0]?.startedAt).toBe(Date.parse("2020-04-09T14:00:02.485Z"))
    const vague = { ...agent, statusTimestamp: "4/9/2020" }
    expect(callsOf({ calls: [vague] })[0]?.startedAt).toBeNull()
  })
})

describe("[S2] the number is on the customer's leg, then in the attributes", () => {
  const attributes = [
    { name: "ANI", value: "+99" },
    { name: "LCMKey", value: "1|2|3|4|5|6|7" },
    { name: null, value: "x" },
    "junk",
  ]

  it("the leg's own first", () => {
    expect(callsOf({ calls: [agent, inbound], attributes })[0]?.contactNumber).toBe("+1610")
  })

  it("the ANI where the leg has none", () => {
    const leg = { ...inbound, phoneNumber: null }
    expect(callsOf({ calls: [agent, leg], attributes })[0]?.contactNumber).toBe("+99")
  })

  it("never the agent's", () => {
    const leg = { ...agent, phoneNumber: "+4711" }
    expect(callsOf({ calls: [leg] })[0]?.contactNumber).toBeNull()
  })

  it("the ANI is the customer's in inbound calls only", () => {
    const decoded = decode({ calls: [agent], attributes }, {}, { topic: "OutboundCall" })
    expect(decoded).toMatchObject({ calls: [{ contactNumber: null, direction: "outbound" }] })
  })

  it("a call with a customer's inbound leg is inbound, under whatever topic it is told", () => {
    const decoded = decode({ calls: [agent, inbound] }, {}, { topic: "OutboundCall" })
    expect(decoded).toMatchObject({ calls: [{ contactNumber: "+1610", direction: "inbound" }] })
  })

  it("the LCM key is among the attributes", () => {
    expect(callsOf({ calls: [agent], attributes })[0]?.accountNumber).toBe("1|2|3|4|5|6|7")
    const crm = [{ Name: "crmkey", Value: "crm" }]
    const changes = { accountNumberKey: "CRMKey" }
    expect(callsOf({ calls: [agent], attributes: crm }, changes)[0]?.accountNumber).toBe("crm")
  })

  it("attributes are nobody's when two calls are on", () => {
    const second = { connectionId: "agent2", contactId: "d", type: "agent" }
    expect(callsOf({ calls: [agent, second], attributes })).toMatchObject([
      { accountNumber: null, contactNumber: null },
      { accountNumber: null, contactNumber: null },
    ])
  })
})

describe("[S3] a leg's status is a word of the same table", () => {
  it.each([
    ["connecting", "offered"],
    ["connected", "talking"],
    ["hold", "held"],
    ["ACW", "wrap-up"],
    ["disconnected", "wrap-up"],
    ["purple", "talking"],
    [undefined, "talking"],
    [7, "talking"],
  ])("%j → %s", (status, state) => {
    expect(callsOf({ calls: [{ ...agent, status }] })).toMatchObject([{ state }])
  })

  it("one in wrap-up is in wrap-up, though the customer's leg was left on hold", () => {
    const calls = [
      { ...agent, status: "ACW" },
      { ...inbound, status: "hold" },
    ]
    expect(callsOf({ calls })).toMatchObject([{ state: "wrap-up" }])
  })

  it("a call whose customer waits is held", () => {
    const calls = [
      { ...agent, status: "connected" },
      { ...inbound, status: "hold" },
    ]
    expect(callsOf({ calls })).toMatchObject([{ state: "held" }])
  })

  it("a call that is over is not on", () => {
    expect(callsOf({ calls: [{ ...agent, status: "Dropped" }] })).toEqual([])
  })
})

describe("[S4] the project's own answer lists calls in plain fields", () => {
  const own = { channel: "CustomerJourney", topic: "Call" }

  it("reads every field, and does without all but the id", () => {
    const calls = [
      {
        callid: "1",
        AccountNumber: "k",
        ContactNumber: "6591462346",
        CampaignName: "Spring",
        CallType: "Inbound",
        State: "WrapUp",
        StartedAt: "2020-04-09T14:00:02Z",
      },
      { CALLID: 2, state: "held" },
      { callid: "3", State: "purple", StartedAt: 5 },
    ]
    expect(decode({ calls }, {}, own)).toEqual({
      kind: "state-sync",
      calls: [
        {
          callId: "1",
          aliases: [],
          state: "wrap-up",
          accountNumber: "k",
          contactNumber: "6591462346",
          campaignName: "Spring",
          direction: "inbound",
          startedAt: Date.parse("2020-04-09T14:00:02Z"),
        },
        expect.objectContaining({ callId: "2", state: "held", direction: "unknown" }),
        expect.objectContaining({ callId: "3", state: "talking", startedAt: null }),
      ],
    })
  })

  it("an empty list says that no call is on", () => {
    expect(decode({ calls: [] }, {}, own)).toEqual({ kind: "state-sync", calls: [] })
  })
})

it.each([
  ["Twilio", "Inbound"],
  ["Amazon", "Chat"],
  ["LCM", "InboundCall"],
  ["CustomerJourney", "InboundCall"],
])("[V1] a list of calls on %s / %s is not ours", (channel, topic) => {
  const { message } = sample("state-sync-response") as { readonly message: unknown }
  const sync = { channel, topic, subtopic: "StateSync", message }
  expect(decodeMessage(sync, settingsWith()).kind).toBe("not-ours")
})

describe("[S5] what carries nothing is a request; what carries no list is malformed", () => {
  it.each([
    ["Amazon", "InboundCall"],
    ["CustomerJourney", "Call"],
  ])("%s", (channel, topic) => {
    const words = { channel, topic }
    expect(decode(undefined, {}, words)).toEqual({ kind: "not-ours" })
    expect(decode({ calls: "none" }, {}, words)).toEqual({
      kind: "malformed",
      what: "state-sync",
      callId: null,
      path: "message.calls",
      problem: "expected a list, got text",
    })
    expect(decode({ calls: [5, {}] }, {}, words)).toMatchObject({
      path: "message.calls.0",
      problem: "expected an object, got a number",
    })
  })

  it.each([
    ["Amazon", "InboundCall", { connectionId: "1" }],
    ["CustomerJourney", "Call", { callid: "1" }],
  ])("%s: the list is looked for in every envelope", (channel, topic, call) => {
    const carried = { message: { note: "x" }, data: { calls: [call] } }
    const sync = { channel, topic, subtopic: "StateSync", ...carried }
    expect(decodeMessage(sync, settingsWith())).toMatchObject({ calls: [{ callId: "1" }] })
  })

  it("names the field that a call lacks", () => {
    expect(decode({ calls: [{ type: "agent" }] })).toMatchObject({
      path: "message.calls.0.connectionId",
      problem: "expected an id, got nothing",
    })
  })

  it("keeps the calls that can be read beside one that can't", () => {
    expect(callsOf({ calls: [null, agent] })).toMatchObject([{ callId: "agent" }])
  })

  it("reads no more than a hundred", () => {
    const calls = Array.from({ length: 500 }, (_, index) => ({ ...agent, contactId: index }))
    expect(callsOf({ calls })).toHaveLength(100)
  })
})
