import { beforeAll, describe, expect, test } from "vitest"
import {
  type Database,
  USUAL_LIMITS,
} from "../../examples/journey-server/src/database/database.mjs"
import { openPostgres } from "../../examples/journey-server/src/database/postgres.mjs"
import { ENGINES, POSTGRES_URL } from "./engines"
import { startServer } from "./serverRig"

/** Waits until the server does, or doesn't do, something: its own table of activity tells. */
async function until(database: Database, condition: string): Promise<void> {
  for (;;) {
    const rows = await database.query(
      `SELECT 1 FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND ${condition}`,
    )
    if (rows.length > 0) return
  }
}

const SLEEPING = "state = 'active' AND query = 'SELECT pg_sleep(600)'"
const WAITING = "wait_event_type = 'Lock' AND query LIKE '%FROM interactions%'"
const none = (condition: string) =>
  `NOT EXISTS (SELECT 1 FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND ${condition})`

// Where PostgreSQL isn't installed there is nothing to test; globalSetup.ts has said so.
describe.each(POSTGRES_URL === null ? [] : [POSTGRES_URL])("on PostgreSQL", (url) => {
  let watching: Database
  beforeAll(async () => {
    watching = await openPostgres(url, USUAL_LIMITS)
    return () => watching.close()
  })

  test("a statement ends at its time limit", async () => {
    const database = await openPostgres(url, { statementTimeoutMs: 50, connections: 1 })
    await expect(database.query("SELECT pg_sleep(600)")).rejects.toMatchObject({ code: "57014" })
    await database.close()
  })

  test("a running statement stops in the database when the signal fires", async () => {
    const database = await openPostgres(url, { statementTimeoutMs: 600_000, connections: 1 })
    const controller = new AbortController()
    const query = database.query("SELECT pg_sleep(600)", [], controller.signal)
    const stopped = expect(query).rejects.toMatchObject({ code: "57014" })
    await until(watching, SLEEPING)
    controller.abort()
    await stopped
    await until(watching, none(SLEEPING))
    // The connection was given up with it, and another one serves what comes next.
    expect(await database.query("SELECT 1 AS one")).toEqual([{ one: 1 }])
    await database.close()
  })

  test("a statement that waits for a connection doesn't begin after the signal", async () => {
    const database = await openPostgres(url, { statementTimeoutMs: 600_000, connections: 1 })
    const first = new AbortController()
    const running = expect(
      database.query("SELECT pg_sleep(600)", [], first.signal),
    ).rejects.toMatchObject({ code: "57014" })
    await until(watching, SLEEPING)
    const second = new AbortController()
    const waiting = database.query("SELECT 1", [], second.signal)
    const refused = expect(waiting).rejects.toMatchObject({ name: "AbortError" })
    second.abort()
    first.abort()
    await Promise.all([running, refused])
    await database.close()
  })

  test("a desktop that goes away stops its query in the database", async () => {
    const filled = await ENGINES.find(({ name }) => name === "PostgreSQL")?.filled()
    const locking = await openPostgres(url, { ...USUAL_LIMITS, connections: 1 })
    await locking.run("BEGIN; LOCK TABLE interactions IN ACCESS EXCLUSIVE MODE")
    const database = await openPostgres(url, { statementTimeoutMs: 600_000, connections: 1 })
    const leave = (await startServer(database)).askAndLeave()
    await until(watching, WAITING)
    leave()
    await until(watching, none(WAITING))
    await locking.run("ROLLBACK")
    await Promise.all([locking.close(), database.close()])
    expect(filled).toBeDefined()
  })
})

test("a server that isn't there is told at once", async () => {
  await expect(
    openPostgres("postgres://journey@127.0.0.1:1/none", USUAL_LIMITS),
  ).rejects.toMatchObject({ code: "ECONNREFUSED" })
})
