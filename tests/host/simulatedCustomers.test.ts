import { describe, expect, it } from "vitest"
import { wallClock } from "../../src/model/zone"
import { epochMs } from "../../src/model/time"
import { simulatedCustomers } from "../../src/host/simulated/customers/simulatedCustomers"
import type { SimulatedCustomer } from "../../src/host/simulated/customers/simulatedCustomer"
import { NOW, ZONE } from "./settings"

const customers = simulatedCustomers({ now: NOW, zone: ZONE })

const named = (key: string): SimulatedCustomer => {
  const found = customers.find((customer) => customer.key === key)
  if (found === undefined) throw new Error(`no customer ${key}`)
  return found
}
const valuesOf = (customer: SimulatedCustomer, field: string): readonly unknown[] =>
  customer.journey.map(({ row }) => Reflect.get(row, field) as unknown)

describe("simulatedCustomers", () => {
  it.each([
    ["none", 0],
    ["one", 1],
    ["thirty", 31],
    ["three-hundred", 300],
    ["ten-thousand", 10_000],
  ])("has a customer with the journey %s of %i rows", (key, rows) => {
    expect(named(key).journey).toHaveLength(rows)
  })

  it("gives the same customers for the same moment, zone and seed", () => {
    expect(simulatedCustomers({ now: NOW, zone: ZONE, keys: ["thirty", "digital"] })).toEqual([
      named("thirty"),
      named("digital"),
    ])
  })

  it("gives other journeys for another seed, to the same customers", () => {
    const [other] = simulatedCustomers({ now: NOW, zone: ZONE, seed: 2, keys: ["thirty"] })
    expect(other?.accountNumber).toBe(named("thirty").accountNumber)
    expect(other?.journey).not.toEqual(named("thirty").journey)
  })

  it("moves every journey along with the moment it is asked at", () => {
    const week = 7 * 86_400_000
    const later = simulatedCustomers({ now: epochMs(NOW + week), zone: ZONE, keys: ["thirty"] })
    expect(later[0]?.journey[0]?.at).toBe((named("thirty").journey[0]?.at ?? 0) + week)
  })

  it("names each customer by an own key, number and LCM key of seven parts", () => {
    for (const field of ["key", "number", "accountNumber"] as const) {
      expect(new Set(customers.map((customer) => customer[field])).size).toBe(customers.length)
    }
    for (const { accountNumber } of customers) {
      expect(accountNumber).toMatch(/^(\d+\|){6}-?\d*$/)
    }
  })

  it("places every contact in the past year, Monday to Saturday, in office hours of its zone", () => {
    const year = 366 * 86_400_000
    for (const { at } of customers.flatMap(({ journey }) => journey)) {
      const wall = wallClock(epochMs(at), ZONE)
      expect(at).toBeLessThan(NOW)
      expect(at).toBeGreaterThan(NOW - year)
      expect(wall.hour).toBeGreaterThanOrEqual(8)
      expect(wall.hour).toBeLessThan(20)
      expect(new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay()).not.toBe(0)
    }
  })
})

describe("a journey's rows", () => {
  const rows = named("three-hundred").journey.map(({ row }) => row)
  const sample = rows.filter((row) => "OutcomeId" in row)
  const table = rows.filter((row) => "OutcomeID" in row)

  it("come in both documented spellings", () => {
    expect(sample.length).toBeGreaterThan(20)
    expect(table.length).toBeGreaterThan(20)
    expect(sample.length + table.length).toBe(rows.length)
  })

  it("are spelt like the sample: numbers as ids, the month before the day", () => {
    for (const row of sample) {
      expect(row).toMatchObject({
        ModeID: expect.any(Number),
        OutcomeId: expect.any(Number),
        ChannelType: expect.any(Number),
        CallCompletedTime: expect.stringMatching(
          /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d [AP]M$/,
        ),
      })
    }
  })

  it("are spelt like the table: text as ids, day, month and year unseparated", () => {
    for (const row of table) {
      expect(row).toMatchObject({
        ModeID: expect.any(String),
        OutcomeID: expect.any(String),
        ChannelType: expect.any(String),
        CallCompletedTime: expect.stringMatching(/^\d{8} \d\d:\d\d:\d\d [AP]M$/),
      })
    }
  })

  it("have every documented field, with date parts that name the same day as the time", () => {
    for (const { at, row } of named("three-hundred").journey) {
      const { year, day } = wallClock(epochMs(at), ZONE)
      expect(row).toMatchObject({
        ContactID: expect.stringMatching(/^\d+$/),
        CampaignName: expect.stringMatching(/\w/),
        Mode: expect.stringMatching(/^(Home|Office|Mobile|Email|WhatsApp)$/),
        Outcome: expect.stringMatching(/\w/),
        AgentName: expect.stringMatching(/\w/),
        AgentComment: expect.any(String),
        CallCompletedDate: String(day),
        CallCompletedMonth: expect.stringMatching(/^[A-Z][a-z]+$/),
        CallCompletedYear: String(year),
        CallCompletedTimeFormat: expect.stringMatching(/^\d\d:\d\d [AP]M$/),
        TargetValue: expect.stringMatching(/^\d+$/),
        ContactValue: expect.stringMatching(/\w/),
        PreviousLeadScore: expect.stringMatching(/^\d*$/),
        CurrentLeadScore: expect.stringMatching(/^\d*$/),
        CallType: expect.stringMatching(/^(Inbound|Outbound)$/),
      })
      expect(JSON.stringify(row)).not.toMatch(/[{]\w+[}]|undefined|NaN/)
    }
  })
})

describe("the stories", () => {
  it("know several campaigns, agents, modes, outcomes and both directions", () => {
    const customer = named("three-hundred")
    const kinds = (field: string): number => new Set(valuesOf(customer, field)).size
    expect(kinds("CampaignName")).toBe(3)
    expect(kinds("AgentName")).toBeGreaterThan(4)
    expect(kinds("Mode")).toBeGreaterThan(3)
    expect(kinds("Outcome")).toBeGreaterThan(8)
    expect(kinds("CallType")).toBe(2)
    expect(kinds("AgentComment")).toBeGreaterThan(40)
  })

  it("have SMS, voice, email and the custom channel 7", () => {
    const channels = valuesOf(named("digital"), "ChannelType").map(String)
    expect([...new Set(channels)].toSorted()).toEqual(["1", "2", "3", "7"])
  })

  it("move lead scores, mostly from one attempt's end to the next one's start, but not always", () => {
    const { continued, changed, moved } = scoreSteps(named("three-hundred"))
    expect(moved).toBeGreaterThan(30)
    expect(continued).toBeGreaterThan(changed * 5)
    expect(changed).toBeGreaterThan(2)
  })

  it("know no score at all, or only real zeros, or miss some", () => {
    expect(new Set(valuesOf(named("unknown-scores"), "CurrentLeadScore"))).toEqual(new Set([""]))
    expect(new Set(valuesOf(named("zero-scores"), "CurrentLeadScore"))).toEqual(new Set(["0"]))
    expect(valuesOf(named("thirty"), "CurrentLeadScore")).toContain("")
  })

  it("run into bursts of No answer, and a callback at the end", () => {
    const outcomes = valuesOf(named("hard-to-reach"), "Outcome")
    expect(longestRun(outcomes, "No answer")).toBeGreaterThanOrEqual(4)
    expect(outcomes.at(-1)).toBe("Callback")
  })

  it("end with Do not call where a customer asked for it", () => {
    expect(valuesOf(named("do-not-call"), "Outcome").at(-1)).toBe("Do not call")
  })

  it("fall silent for months", () => {
    const days = named("long-silence").journey.map(({ at }) => (NOW - at) / 86_400_000)
    const gaps = days.slice(1).map((day, index) => (days[index] ?? 0) - day)
    expect(Math.max(...gaps)).toBeGreaterThan(100)
  })

  it("keep some rows badly: without a date, of odd types, doubled", () => {
    const rows = named("untidy").journey.map(({ row }) => row)
    expect(rows.some((row) => !("CallCompletedTime" in row))).toBe(true)
    expect(rows.some((row) => row.PreviousLeadScore === null && row.CurrentLeadScore === 0)).toBe(
      true,
    )
    expect(rows.at(-1)).toEqual(rows[0])
    expect(rows.filter((row) => String(row.AgentComment).includes("<script>"))).toHaveLength(1)
  })
})

function scoreSteps(customer: SimulatedCustomer) {
  const last = new Map<unknown, unknown>()
  const count = { continued: 0, changed: 0, moved: 0 }
  for (const { row } of customer.journey) {
    const before = last.get(row.ContactID)
    if (before !== undefined) count[before === row.PreviousLeadScore ? "continued" : "changed"] += 1
    if (row.CurrentLeadScore !== row.PreviousLeadScore) count.moved += 1
    last.set(row.ContactID, row.CurrentLeadScore)
  }
  return count
}

function longestRun(values: readonly unknown[], wanted: unknown): number {
  let run = 0
  let longest = 0
  for (const value of values) {
    run = value === wanted ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
