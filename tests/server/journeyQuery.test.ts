import { beforeAll, describe, expect, test } from "vitest"
import { seedHistory, type SeedRow } from "../../examples/journey-server/seed/history.mjs"
import type { Database } from "../../examples/journey-server/src/database/database.mjs"
import {
  findJourney,
  journeySql,
  journeyValues,
  type JourneyQuestion,
} from "../../examples/journey-server/src/journeyQuery.mjs"
import { ENGINES, NOW, ROWS } from "./engines"

const ACCOUNT = "2|3|3|0|0|44|1"
const NUMBER = "6591462346"
const history = seedHistory({ rows: ROWS, now: NOW, seed: 1 })

const question: JourneyQuestion = {
  by: "account",
  key: ACCOUNT,
  channelId: null,
  months: 12,
  now: NOW,
  zone: "America/New_York",
  limit: 10_000,
}

// March 1st 2026 in New York: twelve months before began at 05:00 UTC.
const YEAR_AGO = Date.parse("2025-03-01T05:00:00Z")

const expected = (fits: (row: SeedRow) => boolean): number => history.filter(fits).length

describe.each(ENGINES)("the query on $name", ({ filled }) => {
  let database: Database
  beforeAll(async () => {
    database = await filled()
  })

  test("gives one customer's interactions by account, newest first", async () => {
    const { records, truncated } = await findJourney(database, question)
    const times = records.map(({ completed_at }) => completed_at.getTime())
    expect(records).toHaveLength(
      expected((row) => row.account_number === ACCOUNT && row.completed_at.getTime() >= YEAR_AGO),
    )
    expect(records.length).toBeGreaterThan(500)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    expect(truncated).toBe(false)
  })

  test("gives them by number, also those that have no account", async () => {
    const caller = history.find((row) => row.account_number === null)
    const key = caller?.contact_number ?? ""
    const { records } = await findJourney(database, { ...question, by: "number", key, months: 120 })
    expect(records).toHaveLength(expected((row) => row.contact_number === key))
    expect(records.length).toBeGreaterThan(0)
  })

  test("gives every field as it was stored", async () => {
    const { records } = await findJourney(database, { ...question, limit: 1 })
    const newest = history.findLast((row) => row.account_number === ACCOUNT)
    const { account_number: _account, contact_number: _number, ...stored } = newest ?? {}
    expect(records[0]).toEqual(stored)
  })

  test("narrows to a channel", async () => {
    const { records } = await findJourney(database, { ...question, channelId: 3 })
    expect(new Set(records.map(({ channel_id }) => channel_id))).toEqual(new Set([3]))
    expect(records).toHaveLength(
      expected(
        (row) =>
          row.account_number === ACCOUNT &&
          row.channel_id === 3 &&
          row.completed_at.getTime() >= YEAR_AGO,
      ),
    )
  })

  test.each([
    ["America/New_York", YEAR_AGO],
    ["Asia/Singapore", Date.parse("2025-02-28T16:00:00Z")],
  ])("begins the period with the day in %s", async (zone, start) => {
    const { records } = await findJourney(database, { ...question, zone })
    expect(records).toHaveLength(
      expected((row) => row.account_number === ACCOUNT && row.completed_at.getTime() >= start),
    )
  })

  test("gives the newest rows when there are more than the limit, and says so", async () => {
    const { records, truncated } = await findJourney(database, { ...question, limit: 10 })
    const all = await findJourney(database, question)
    expect(records).toEqual(all.records.slice(0, 10))
    expect(truncated).toBe(true)
  })

  test("finds nothing for a key that nobody has, and for one that would be SQL", async () => {
    for (const key of ["2|9|9|9|9|9|9", "' OR '1'='1", `${ACCOUNT}' --`, "%"]) {
      expect((await findJourney(database, { ...question, key })).records).toEqual([])
    }
  })

  test.each([
    { by: "account", key: "2|3|20|0|0|44|1", index: "interactions_by_account" },
    { by: "number", key: "12015550117", index: "interactions_by_number" },
    { by: "account", key: ACCOUNT, index: "interactions_by_account" },
    { by: "number", key: NUMBER, index: "interactions_by_number" },
  ] as const)("reads $index and no row of anybody else", async ({ by, key, index }) => {
    const plan = await explain(database, { ...question, by, key })
    expect(plan).toContain(index)
    expect(plan).toMatch(/Index Cond: .*_number = .* AND \(completed_at >= /)
    expect(plan).not.toContain("Seq Scan")
  })

  test("does not begin when nobody waits any more", async () => {
    await expect(findJourney(database, question, AbortSignal.abort())).rejects.toMatchObject({
      name: "AbortError",
    })
  })
})

async function explain(database: Database, asked: JourneyQuestion): Promise<string> {
  const lines = await database.query<{ readonly "QUERY PLAN": string }>(
    `EXPLAIN ${journeySql(asked.by)}`,
    journeyValues(asked),
  )
  return lines.map((line) => line["QUERY PLAN"]).join("\n")
}
