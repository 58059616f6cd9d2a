import { describe, expect, it } from "vitest"
import { simulatedCustomers } from "../../src/host/simulated/customers/simulatedCustomers"
import {
  createSimulatedDesk,
  NO_FAULTS,
  type NewLine,
} from "../../src/host/simulated/desk/simulatedDesk"
import { seededRandom } from "../../src/host/simulated/random"
import type { WireMessage } from "../../src/protocol/wireMessage"
import { createFakeClock, settle } from "../bridge/fakeClock"
import { pairedTransports } from "../bridge/pairedTransports"
import { journeyRequest } from "./hostRig"
import { NOW, ZONE } from "./settings"

const customers = simulatedCustomers({ now: NOW, zone: ZONE, keys: ["thirty", "one"] })
const [priya] = customers
if (priya === undefined) throw new Error("customers are missing")

function rig() {
  const clock = createFakeClock(NOW)
  const { panel, host } = pairedTransports((deliver) => deliver())
  const heard: unknown[] = []
  panel.subscribe((data) => heard.push(data))
  const desk = createSimulatedDesk(host, {
    customers,
    zone: ZONE,
    clock,
    random: seededRandom(1),
  })
  const begin = (line: Partial<NewLine> = {}) =>
    desk.begin({ customerKey: "thirty", platform: "amazon", kind: "inbound", ...line })
  return {
    clock,
    desk,
    heard,
    begin,
    /** What the last messages were, as `channel/event or subtopic`. */
    words: () => heard.map(wordOf),
    ask: async (message: object) => {
      heard.length = 0
      panel.post(message as WireMessage)
      await settle()
      return heard[0] as { readonly message?: { readonly response?: readonly unknown[] } }
    },
  }
}

function wordOf(message: unknown): string {
  const { channel, subtopic, message: body } = message as WireMessage
  const call = (body as { call?: { event: string } } | undefined)?.call
  return `${channel}/${call?.event ?? subtopic}`
}

describe("a simulated desk", () => {
  it("tells a call from its beginning to its end in the platform's words", () => {
    const { desk, begin, words } = rig()
    const id = begin()
    desk.command(id, "answer")
    desk.command(id, "hold")
    desk.command(id, "resume")
    desk.command(id, "wrapUp")
    desk.command(id, "end")
    expect(words()).toEqual([
      "Amazon/connecting",
      "Amazon/connected",
      "Amazon/hold",
      "Amazon/connected",
      "Amazon/ACW",
      "Amazon/Dropped",
    ])
    expect(desk.lines()).toEqual([])
  })

  it("tells calls of no platform through the host kit", () => {
    const { desk, begin, words } = rig()
    const id = begin({ platform: "own", kind: "outbound" })
    desk.command(id, "answer")
    desk.command(id, "hold")
    desk.command(id, "resume")
    desk.command(id, "wrapUp")
    desk.command(id, "end")
    expect(words()).toEqual([
      "CustomerJourney/Started",
      "CustomerJourney/Started",
      "CustomerJourney/Held",
      "CustomerJourney/Resumed",
      "CustomerJourney/WrapUp",
      "CustomerJourney/Ended",
    ])
  })

  it("answers for a call's customer by number, by LCM key and by the call alone", async () => {
    const { ask, begin } = rig()
    const callid = begin()
    for (const by of [
      { ContactNumber: "6591462346" },
      { AccountNumber: priya.accountNumber },
      { callid },
    ]) {
      const answer = await ask(journeyRequest({ callid, ...by }))
      expect(answer.message?.response).toHaveLength(31)
    }
  })

  it("knows no customer of a call that is over, or that never was", async () => {
    const { ask, begin, desk } = rig()
    const callid = begin()
    desk.command(callid, "end")
    for (const id of [callid, "never"]) {
      expect(await ask(journeyRequest({ callid: id }))).toMatchObject({
        data: { errorType: "WS_Error", errorMessage: `Invalid Call ID:${id}` },
      })
    }
  })

  it("tells a panel that loads in mid-call of Amazon's inbound calls, and of the kit's", async () => {
    const { ask, begin, desk } = rig()
    const id = begin()
    desk.command(id, "answer")
    begin({ platform: "own" })
    begin({ platform: "amazon", kind: "outbound" })
    const amazon = await ask({ channel: "Amazon", topic: "InboundCall", subtopic: "StateSync" })
    const own = await ask({ channel: "CustomerJourney", topic: "Call", subtopic: "StateSync" })
    expect(amazon).toMatchObject({ message: { calls: [{ connectionId: id }, {}] } })
    expect(own).toMatchObject({ message: { calls: [{ State: "Offered" }] } })
    expect(own).toHaveProperty("message.calls.length", 1)
  })

  it("tells a consult leg that drops while the customer's call stays", () => {
    const { begin, desk, heard } = rig()
    const id = begin()
    desk.command(id, "answer")
    heard.length = 0
    desk.consult(id)
    expect(heard.map(wordOf)).toEqual(["Amazon/connecting", "Amazon/connected", "Amazon/Dropped"])
    for (const message of heard) {
      expect(message).toMatchObject({ message: { call: { CallType: "Consult" } } })
      expect(message).not.toMatchObject({ message: { call: { id } } })
    }
    expect(desk.lines()).toMatchObject([{ callId: id, stage: "talking" }])
  })

  it("adds a call's row to the journey when the talk ends, and settles it when it is written up", async () => {
    const { ask, begin, desk } = rig()
    const callid = begin()
    const rows = async () => (await ask(journeyRequest({ callid }))).message?.response ?? []
    desk.command(callid, "answer")
    expect(await rows()).toHaveLength(31)
    desk.command(callid, "wrapUp")
    expect((await rows()).at(-1)).toMatchObject({ Outcome: "Success", AgentComment: "" })
    desk.writeUp(callid, {
      outcomeId: 101,
      outcome: "Interested",
      comment: "Wants the fee table.",
      scoreChange: 7,
    })
    const after = await rows()
    expect(after).toHaveLength(32)
    expect(after.at(-1)).toMatchObject({
      Outcome: "Interested",
      OutcomeId: 101,
      AgentComment: "Wants the fee table.",
    })
    const { PreviousLeadScore, CurrentLeadScore } = after.at(-1) as Record<string, string>
    expect(Number(CurrentLeadScore) - Number(PreviousLeadScore)).toBe(7)
  })

  it("writes up nothing while the talk goes on", async () => {
    const { ask, begin, desk } = rig()
    const callid = begin()
    desk.command(callid, "answer")
    desk.writeUp(callid, { outcomeId: 5, outcome: "Do not call", comment: "", scoreChange: 0 })
    expect((await ask(journeyRequest({ callid }))).message?.response).toHaveLength(31)
  })

  it("does what its fault switches say, from the next answer on", async () => {
    const { ask, begin, desk, clock, heard } = rig()
    const callid = begin()
    desk.setFaults({ ...NO_FAULTS, loss: 1 })
    expect(await ask(journeyRequest({ callid }))).toBeUndefined()
    desk.setFaults({ ...NO_FAULTS, latencyMs: [300, 300] })
    expect(await ask(journeyRequest({ callid }))).toBeUndefined()
    await clock.advance(300)
    expect(heard).toHaveLength(1)
    desk.setFaults(NO_FAULTS)
    expect((await ask(journeyRequest({ callid }))).message?.response).toHaveLength(31)
    expect(desk.log.entries().filter(({ way }) => way === "fault")).toMatchObject([
      { headline: "lost: CustomerJourney" },
      { headline: "delayed: CustomerJourney" },
    ])
  })

  it("tells its listeners of every change, and nobody after the end", () => {
    const { begin, desk } = rig()
    let changes = 0
    desk.subscribe(() => (changes += 1))
    const id = begin()
    desk.command(id, "answer")
    expect(changes).toBe(2)
    desk.dispose()
    desk.setFaults(NO_FAULTS)
    expect(changes).toBe(2)
  })

  it("knows no other customers", () => {
    const { begin } = rig()
    expect(() => begin({ customerKey: "nobody" })).toThrow(RangeError)
  })
})
