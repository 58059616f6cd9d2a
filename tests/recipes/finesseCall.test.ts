import { describe, expect, it } from "vitest"
import { finesseCall } from "../../recipes/finesse/finesseCall.js"

// A dialog as Finesse's library gives it, of an agent at extension 1001.
const dialog = (wish: {
  callType?: string
  from?: string
  to?: string
  variables?: object
  own?: string
  state?: string
  participants?: unknown
}) => ({
  getId: () => 16804377,
  getFromAddress: () => wish.from ?? "6591462346",
  getToAddress: () => wish.to ?? "1001",
  getState: () => wish.state ?? "ACTIVE",
  getMediaProperties: () => ({ callType: wish.callType ?? "ACD_IN", ...wish.variables }),
  getParticipants: () =>
    "participants" in wish
      ? wish.participants
      : [
          { mediaAddress: "6591462346", state: "ACTIVE" },
          { mediaAddress: "1001", state: wish.own ?? "ACTIVE" },
        ],
})
const OPTIONS = { extension: "1001", accountVariable: "callVariable3" }

describe("finesseCall", () => {
  it("takes the caller of an inbound call, and the key from its variable", () => {
    const variables = { callVariable3: " 2|3|3|0|0|44|1 " }
    expect(finesseCall(dialog({ variables }), OPTIONS)).toEqual({
      callId: "16804377",
      direction: "inbound",
      contactNumber: "6591462346",
      accountNumber: "2|3|3|0|0|44|1",
      state: "talking",
    })
  })

  it.each(["OUT", "OUTBOUND", "OUTBOUND_PREVIEW"])("takes whom an %s call is for", (callType) => {
    const out = finesseCall(dialog({ callType, from: "1001", to: "96591462346" }), OPTIONS)
    expect(out).toMatchObject({ direction: "outbound", contactNumber: "96591462346" })
  })

  it.each(["CONSULT", "CONSULT_OFFERED", "AGENT_INSIDE"])(
    "has no customer on a %s call",
    (callType) => {
      expect(finesseCall(dialog({ callType }), OPTIONS)).toBeNull()
    },
  )

  it.each([
    ["ALERTING", "offered"],
    ["INITIATING", "offered"],
    ["ACCEPTED", "offered"],
    ["ACTIVE", "talking"],
    ["HELD", "held"],
    ["WRAP_UP", "wrap-up"],
    ["DROPPED", "over"],
    ["FAILED", "over"],
  ])("the agent's own state %s is %s", (own, state) => {
    expect(finesseCall(dialog({ own }), OPTIONS)?.state).toBe(state)
  })

  it("takes the dialog's state where the agent is not among the participants", () => {
    const participants = { mediaAddress: "6591462346", state: "ACTIVE" }
    expect(finesseCall(dialog({ participants, state: "ALERTING" }), OPTIONS)?.state).toBe("offered")
    expect(finesseCall(dialog({ participants: null, state: "DROPPED" }), OPTIONS)?.state).toBe(
      "over",
    )
  })

  it("knows no number where Finesse has none", () => {
    expect(finesseCall(dialog({ from: "" }), OPTIONS)).toMatchObject({
      contactNumber: null,
      accountNumber: null,
    })
  })
})
