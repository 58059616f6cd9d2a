import { describe, expect, it } from "vitest"
import { answerFrom } from "../../src/host/simulated/answerFrom"
import { simulatedCustomers } from "../../src/host/simulated/customers/simulatedCustomers"
import type { JourneyRequest } from "../../src/host/journeyRequest"
import { periodStart } from "../../src/model/periodStart"
import { NOW, ZONE } from "./settings"

const customers = simulatedCustomers({ now: NOW, zone: ZONE, keys: ["thirty", "digital", "none"] })
const [priya, , thiago] = [customers[0], customers[1], customers[2]]
if (priya === undefined || thiago === undefined) throw new Error("customers are missing")

const nobody: JourneyRequest = {
  callId: null,
  accountNumber: null,
  contactNumber: null,
  campaignName: null,
  channelId: null,
  months: 12,
}
const answer = (request: Partial<JourneyRequest>) =>
  answerFrom(
    customers,
    { ...nobody, ...request },
    { now: NOW, zone: ZONE, customerOfCall: (id) => (id === "call-7" ? "thirty" : null) },
  )

describe("answerFrom", () => {
  it("finds a customer by account number, whole", () => {
    expect(answer({ accountNumber: priya.accountNumber })).toHaveLength(31)
    expect(answer({ accountNumber: priya.accountNumber.slice(0, -1) })).toBeNull()
  })

  it("finds a customer by the digits of the number", () => {
    expect(answer({ contactNumber: "6591462346" })).toHaveLength(31)
    expect(answer({ contactNumber: "+65 9146 2346" })).toHaveLength(31)
    expect(answer({ contactNumber: "96591462346" })).toBeNull()
  })

  it("takes the account number where both are given", () => {
    const both = answer({ accountNumber: thiago.accountNumber, contactNumber: "6591462346" })
    expect(both).toEqual(answer({ accountNumber: thiago.accountNumber }))
  })

  it("finds a customer by a known call alone", () => {
    expect(answer({ callId: "call-7" })).toHaveLength(31)
    expect(answer({ callId: "call-8" })).toBeNull()
    expect(answer({})).toBeNull()
  })

  it("answers with no rows for a customer without interactions", () => {
    expect(answer({ contactNumber: "+46705550142" })).toEqual([])
  })

  it.each(["1", "2", "3", "7"])("narrows to channel %s, whether ids are numbers or text", (id) => {
    const rows = answer({ accountNumber: thiago.accountNumber, channelId: id }) ?? []
    const all = answer({ accountNumber: thiago.accountNumber }) ?? []
    expect(rows.length).toBeGreaterThan(0)
    expect(rows).toEqual(all.filter((row) => String(row.ChannelType) === id))
    expect(rows.length).toBeLessThan(all.length)
  })

  it.each([3, 6, 9, 12])("narrows to %i months back from today", (months) => {
    const start = periodStart(months, { now: NOW, zone: ZONE })
    const within = priya.journey.filter(({ at }) => at >= start).length
    expect(answer({ accountNumber: priya.accountNumber, months })).toHaveLength(within)
    expect(within).toBeGreaterThan(0)
  })
})
