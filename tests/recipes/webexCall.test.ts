import { describe, expect, it } from "vitest"
import { webexCall } from "../../recipes/webex/webexCall.js"

const task = {
  interactionId: "e9a1-4d2f",
  mediaType: "telephony",
  contactDirection: "INBOUND",
  ani: "+6591462346",
  dnis: "+16013261548",
  callAssociatedData: { LCMKey: { value: "2|3|3|0|0|44|1" }, Plain: "9|3" },
}

describe("webexCall", () => {
  it("takes the caller of an inbound call, and the key from its variable", () => {
    expect(webexCall(task, "LCMKey")).toEqual({
      id: "e9a1-4d2f",
      direction: "inbound",
      contactNumber: "+6591462346",
      accountNumber: "2|3|3|0|0|44|1",
    })
  })

  it("takes whom an outbound call is for: `ani` is the agent's side then", () => {
    const outbound = { ...task, contactDirection: { type: "OUTBOUND" } }
    expect(webexCall(outbound, null)).toMatchObject({
      direction: "outbound",
      contactNumber: "+16013261548",
      accountNumber: null,
    })
    const dialled = { ...outbound, callAssociatedData: { dn: { value: "6591462346" } } }
    expect(webexCall(dialled, null)).toMatchObject({ contactNumber: "6591462346" })
  })

  it.each([
    ["no task", undefined],
    ["null", null],
    ["a task without an id", { ani: "1" }],
    ["a chat", { ...task, mediaType: "chat" }],
    ["text", "task"],
  ])("sees no call in %s", (_what, given) => {
    expect(webexCall(given, "LCMKey")).toBeNull()
  })

  it("takes a variable that is the value itself, and none where there is none", () => {
    expect(webexCall(task, "Plain")?.accountNumber).toBe("9|3")
    expect(webexCall(task, "Other")?.accountNumber).toBeNull()
    expect(webexCall({ interactionId: 7 }, "Other")).toMatchObject({ id: "7", contactNumber: null })
  })
})
