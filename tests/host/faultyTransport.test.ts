import { describe, expect, it } from "vitest"
import { faultyTransport } from "../../src/host/simulated/faults/faultyTransport"
import {
  NO_TRANSPORT_FAULTS,
  type TransportFault,
  type TransportFaults,
} from "../../src/host/simulated/faults/transportFaults"
import { seededRandom } from "../../src/host/simulated/random"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import { encodeCallEvent } from "../../src/protocol/encodeCallEvent"
import { encodeJourneyReply } from "../../src/protocol/encodeJourneyReply"
import { createFakeClock } from "../bridge/fakeClock"
import { pairedTransports } from "../bridge/pairedTransports"
import { CODEC } from "./settings"

const reply = (id: string | number) => encodeJourneyReply(String(id), [])

/** A faulty carrier, the ids of the replies that arrive through it, and the clock that it lives by. */
function rig(faults: Partial<TransportFaults>, seed = 1) {
  const clock = createFakeClock()
  const { panel, host } = pairedTransports((deliver) => deliver())
  const arrived: unknown[] = []
  const noted: TransportFault[] = []
  panel.subscribe((data) => arrived.push(data))
  let now: TransportFaults = { ...NO_TRANSPORT_FAULTS, ...faults }
  const carrier = faultyTransport(host, {
    faults: () => now,
    clock,
    random: seededRandom(seed),
    onFault: (fault) => noted.push(fault),
  })
  return {
    clock,
    panel,
    carrier,
    arrived,
    noted,
    ids: () => arrived.map((message) => (message as ReturnType<typeof reply>).message).map(idOf),
    set: (next: Partial<TransportFaults>) => (now = { ...NO_TRANSPORT_FAULTS, ...next }),
  }
}
const idOf = (message: unknown): unknown => (message as { readonly callid: unknown }).callid

describe("faultyTransport", () => {
  it("passes everything at once while nothing is switched on", () => {
    const { carrier, ids, noted } = rig({})
    carrier.post(reply("a"))
    carrier.post(reply("b"))
    expect(ids()).toEqual(["a", "b"])
    expect(noted).toEqual([])
  })

  it("loses messages", () => {
    const { carrier, ids, noted } = rig({ loss: 1 })
    carrier.post(reply("a"))
    expect(ids()).toEqual([])
    expect(noted).toEqual(["lost"])
  })

  it("loses about as many as it is told to, the same ones for the same seed", () => {
    const lossy = (seed: number) => {
      const { carrier, ids } = rig({ loss: 0.3 }, seed)
      for (let id = 0; id < 1_000; id += 1) carrier.post(reply(id))
      return ids()
    }
    expect(lossy(1).length).toBeGreaterThan(650)
    expect(lossy(1).length).toBeLessThan(750)
    expect(lossy(1)).toEqual(lossy(1))
    expect(lossy(1)).not.toEqual(lossy(2))
  })

  it("doubles messages", () => {
    const { carrier, ids, noted } = rig({ duplicates: 1 })
    carrier.post(reply("a"))
    expect(ids()).toEqual(["a", "a"])
    expect(noted).toEqual(["doubled"])
  })

  it("keeps messages for a time within its range", async () => {
    const { carrier, ids, clock } = rig({ latencyMs: [200, 800] })
    carrier.post(reply("a"))
    await clock.advance(199)
    expect(ids()).toEqual([])
    await clock.advance(601)
    expect(ids()).toEqual(["a"])
  })

  it("lets a message be overtaken by the next one", () => {
    const { carrier, ids, noted, set } = rig({ reordering: 1 })
    carrier.post(reply("a"))
    expect(ids()).toEqual([])
    set({})
    carrier.post(reply("b"))
    expect(ids()).toEqual(["b", "a"])
    expect(noted).toEqual(["held back"])
  })

  it("sends a message that nothing overtakes within two seconds, once", async () => {
    const { carrier, ids, clock } = rig({ reordering: 1 })
    carrier.post(reply("a"))
    await clock.advance(2_000)
    expect(ids()).toEqual(["a"])
    await clock.advance(60_000)
    expect(ids()).toEqual(["a"])
  })

  it("spoils a reply's list of rows, so that a panel refuses it", () => {
    const { carrier, arrived, noted } = rig({ malformed: 1 })
    for (let id = 0; id < 60; id += 1) carrier.post(reply(id))
    expect(noted).toHaveLength(60)
    for (const message of arrived) {
      expect(decodeMessage(message, CODEC)).toMatchObject({
        kind: "malformed",
        what: "journey-reply",
      })
    }
    expect(new Set(arrived.map((message) => JSON.stringify(withoutId(message)))).size).toBe(5)
  })

  it("leaves calls alone", () => {
    const { carrier, arrived } = rig({ loss: 1, malformed: 1, latencyMs: [500, 500] })
    carrier.post(encodeCallEvent("Started", { callId: "a" }))
    expect(arrived).toHaveLength(1)
  })

  it("lets what it hears pass as it is", () => {
    const { carrier, panel } = rig({ loss: 1, duplicates: 1 })
    const heard: unknown[] = []
    carrier.subscribe((data) => heard.push(data))
    panel.post(reply("a"))
    expect(heard).toHaveLength(1)
  })

  it("drops what is under way when it is disposed of, and ends the carrier inside", async () => {
    const { carrier, arrived, clock } = rig({ latencyMs: [200, 800], reordering: 0.5 })
    for (let id = 0; id < 10; id += 1) carrier.post(reply(id))
    carrier.dispose()
    await clock.advance(10_000)
    expect(arrived).toEqual([])
    expect(clock.pending).toBe(0)
    expect(() => carrier.post(reply("b"))).toThrowError(
      expect.objectContaining({ code: "DISPOSED" }),
    )
  })
})

const withoutId = (message: unknown): unknown => ({
  ...(message as { readonly message: object }).message,
  callid: "",
})
