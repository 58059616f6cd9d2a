// npm run bench: how long the one query takes over 100,000 rows, on the embedded database and, where it is installed, on PostgreSQL.
import { seedCustomer } from "../seed/customers.mjs"
import { seededRandom } from "../seed/random.mjs"
import { seedInteractions } from "../seed/seedInteractions.mjs"
import { migrate } from "../src/database/migrate.mjs"
import { openPglite } from "../src/database/pglite.mjs"
import { openPostgres } from "../src/database/postgres.mjs"
import { findJourney } from "../src/journeyQuery.mjs"
import { wireRow } from "../src/wireRow.mjs"
import { findPostgres, startTemporaryPostgres } from "./temporaryPostgres.mjs"

/** @typedef {import("../src/database/database.mjs").Database} Database */

const ROWS = 100_000
const CUSTOMERS = 2_400
const WARM_UP = 200
const QUERIES = 2_000
const NOW = new Date("2026-03-01T12:00:00Z")
const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)

/**
 * A random customer's journey, by account or by number, in any channel and any documented period: query, rows and JSON.
 * @param {Database} database
 */
async function measure(database) {
  await migrate(database)
  await seedInteractions(database, { rows: ROWS, now: NOW, seed: 1 })
  const random = seededRandom(2)
  /** @type {number[]} */
  const times = []
  let rows = 0
  for (let query = -WARM_UP; query < QUERIES; query++) {
    // One in fifty is the customer with two thousand interactions.
    const customer = seedCustomer(random.chance(0.02) ? 0 : random.int(1, CUSTOMERS))
    const question = {
      ...keyOf(customer, random.chance(0.5)),
      channelId: random.pick([null, null, 1, 2, 3]),
      months: random.pick([3, 6, 9, 12]),
      now: NOW,
      zone: "America/New_York",
      limit: 10_000,
    }
    const start = performance.now()
    const { records } = await findJourney(database, question)
    JSON.stringify(records.map(wireRow))
    if (query < 0) continue
    times.push(performance.now() - start)
    rows += records.length
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ part) =>
    (sorted[Math.floor(part * (QUERIES - 1))] ?? 0).toFixed(2)
  print(
    `| ${database.engine} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${(rows / QUERIES).toFixed(1)} |`,
  )
  await database.close()
}

/**
 * @param {import("../seed/customers.mjs").SeedCustomer} customer
 * @param {boolean} byNumber
 * @returns {{ by: "account" | "number", key: string }}
 */
const keyOf = ({ accountNumber, contactNumber }, byNumber) =>
  byNumber || accountNumber === null
    ? { by: "number", key: contactNumber }
    : { by: "account", key: accountNumber }

print(`${QUERIES} queries, one after the other, over ${ROWS} rows\n`)
print("| engine | p50 ms | p95 ms | p99 ms | rows each, on average |")
print("| --- | --- | --- | --- | --- |")
await measure(await openPglite())

const programs = findPostgres()
if (programs === null) {
  print("\nPostgreSQL isn't installed (Debian: apt-get install postgresql): not measured.")
} else {
  const server = await startTemporaryPostgres(programs)
  try {
    await measure(await openPostgres(server.url, { statementTimeoutMs: 60_000, connections: 1 }))
  } finally {
    await server.stop()
  }
}
