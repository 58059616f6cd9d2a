import { describe, expect, it } from "vitest"
import type { CallMoment, DialectCall, DialectId } from "../../src/host/simulated/dialects/dialect"
import { dialectOf, DIALECTS } from "../../src/host/simulated/dialects/dialects"
import { FINESSE_DIAL_PREFIX } from "../../src/host/simulated/dialects/finesse"
import type { CallEvent } from "../../src/protocol/decoded"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import sample from "../samples/event-inbound-call-amazon.json"
import syncSample from "../samples/state-sync-response.json"
import { CODEC, NOW } from "./settings"

const INBOUND: DialectCall = {
  callId: "4bbfa29b-d5a8-4876-9276-09872a748397",
  contactId: "d675473e-7dbc-4a9b-ad92-b78f26e70b3b",
  direction: "inbound",
  contactNumber: "+6591462346",
  accountNumber: null,
  campaignName: null,
  agentAddress: "4012",
  consult: false,
}
const OUTBOUND: DialectCall = {
  ...INBOUND,
  direction: "outbound",
  accountNumber: "2|3|3|0|0|44|1",
  campaignName: "Spring Card Upgrade",
}

const read = (message: unknown) => decodeMessage(message, CODEC)

/** What a panel understands of a moment, as a dialect tells it. */
function understood(id: DialectId, call: DialectCall, moment: CallMoment): readonly CallEvent[] {
  return dialectOf(id)
    .events(call, moment, NOW)
    .map((message) => {
      const decoded = read(structuredClone(message))
      if (decoded.kind !== "call-event") throw new Error(`decoded as ${decoded.kind}`)
      return decoded
    })
}
const stateOf = (id: DialectId, call: DialectCall, moment: CallMoment) =>
  understood(id, call, moment).at(-1)?.state

describe.each(DIALECTS.map(({ id, name }) => ({ id, name })))("the dialect of $name", ({ id }) => {
  it.each(["inbound", "outbound"] as const)("tells an %s call from answer to end", (direction) => {
    const call = direction === "inbound" ? INBOUND : OUTBOUND
    expect(stateOf(id, call, "answered")).toBe("talking")
    expect(stateOf(id, call, "wrap-up")).toBe("wrap-up")
    expect(stateOf(id, call, "over")).toBe("over")
    for (const moment of ["answered", "wrap-up", "over"] as const) {
      for (const event of understood(id, call, moment)) {
        expect(event).toMatchObject({ callId: call.callId, direction, consult: false })
      }
    }
  })

  it("carries the LCM key of a campaign call", () => {
    expect(understood(id, OUTBOUND, "answered").at(-1)).toMatchObject({
      accountNumber: OUTBOUND.accountNumber,
      campaignName: OUTBOUND.campaignName,
    })
  })

  it("carries no LCM key and no campaign on a plain inbound call, but the customer's number", () => {
    expect(understood(id, INBOUND, "answered").at(-1)).toMatchObject({
      accountNumber: null,
      campaignName: null,
      contactNumber: INBOUND.contactNumber,
    })
  })

  it("tells a consult leg as one, or not at all", () => {
    for (const event of understood(id, { ...OUTBOUND, consult: true }, "over")) {
      expect(event.consult).toBe(true)
    }
  })
})

describe("what the platforms tell of a moment", () => {
  it.each<[DialectId, DialectCall, CallMoment, CallEvent["state"] | undefined]>([
    ["amazon", INBOUND, "offered", "offered"],
    ["amazon", INBOUND, "held", "held"],
    ["amazon", INBOUND, "resumed", "talking"],
    ["amazon", INBOUND, "missed", "over"],
    ["amazon", OUTBOUND, "preview", "offered"],
    ["amazon", OUTBOUND, "offered", "offered"],
    ["amazon", OUTBOUND, "held", "held"],
    ["amazon", OUTBOUND, "resumed", "talking"],
    ["webex", OUTBOUND, "preview", "offered"],
    ["webex", OUTBOUND, "offered", "offered"],
    ["webex", INBOUND, "offered", undefined],
    ["webex", INBOUND, "held", undefined],
    ["genesys", INBOUND, "offered", "offered"],
    ["genesys", OUTBOUND, "offered", "offered"],
    ["genesys", OUTBOUND, "held", "held"],
    ["genesys", OUTBOUND, "missed", "over"],
    ["finesse", INBOUND, "offered", "offered"],
    ["finesse", OUTBOUND, "offered", "offered"],
    ["finesse", INBOUND, "held", "held"],
    ["finesse", INBOUND, "resumed", "talking"],
    ["own", INBOUND, "offered", "offered"],
    ["own", INBOUND, "held", "held"],
    ["own", OUTBOUND, "resumed", "talking"],
    ["own", OUTBOUND, "missed", "over"],
  ])("%s (%o), %s → %s", (id, call, moment, state) => {
    expect(stateOf(id, call, moment)).toBe(state)
  })

  it.each<[DialectId, string | null]>([
    ["amazon", null],
    ["webex", OUTBOUND.contactNumber],
    ["genesys", OUTBOUND.contactNumber],
    ["finesse", `${FINESSE_DIAL_PREFIX}6591462346`],
    ["own", OUTBOUND.contactNumber],
  ])(
    "%s gives the customer's number of an outbound call as %s, never the agent's",
    (id, number) => {
      expect(understood(id, OUTBOUND, "answered").at(-1)?.contactNumber).toBe(number)
    },
  )
})

describe("Amazon's messages", () => {
  const [connecting] = dialectOf("amazon").events(INBOUND, "offered", NOW)

  it("have the keys of the documented call event", () => {
    expect(shapeOf(connecting)).toEqual(shapeOf(sample))
  })

  it("have the keys of the documented state sync", () => {
    const sync = dialectOf("amazon").stateSync([{ call: INBOUND, moment: "answered" }], NOW)
    expect(shapeOf(sync)).toEqual(shapeOf(syncSample))
  })

  it("sync the calls that are on under the id that events use", () => {
    const sync = dialectOf("amazon").stateSync(
      [
        { call: INBOUND, moment: "held" },
        { call: OUTBOUND, moment: "answered" },
      ],
      NOW,
    )
    expect(read(structuredClone(sync))).toMatchObject({
      kind: "state-sync",
      calls: [
        {
          callId: INBOUND.callId,
          aliases: [INBOUND.contactId],
          state: "held",
          contactNumber: INBOUND.contactNumber,
        },
      ],
    })
  })
})

describe("a state sync", () => {
  it("is documented for no other platform, and for inbound calls only", () => {
    const on = [{ call: OUTBOUND, moment: "answered" as const }]
    for (const id of ["amazon", "webex", "genesys", "finesse"] as const) {
      expect(dialectOf(id).stateSync(on, NOW)).toBeNull()
    }
  })

  it("of the project's own events tells every call and its state", () => {
    const sync = dialectOf("own").stateSync([{ call: OUTBOUND, moment: "held" }], NOW)
    expect(read(structuredClone(sync))).toMatchObject({
      kind: "state-sync",
      calls: [{ callId: OUTBOUND.callId, state: "held", accountNumber: OUTBOUND.accountNumber }],
    })
  })
})

/** The nested keys of a message: what it is made of, without its values. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])]
  if (typeof value !== "object" || value === null) return "value"
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, shapeOf(inner)] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  )
}
