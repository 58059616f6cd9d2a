import { Pool } from "pg"
import { sendCancelRequest } from "./cancelRequest.mjs"

/** @typedef {import("./database.mjs").Database} Database */
/** @typedef {import("./database.mjs").DatabaseLimits} DatabaseLimits */

/**
 * Connects to PostgreSQL, or to an engine that speaks its protocol. Rejects when there is none.
 *
 * @param {string} url such as `postgres://journey@db.example.com/contacts?sslmode=verify-full`
 * @param {DatabaseLimits} limits
 * @returns {Promise<Database>}
 */
export async function openPostgres(url, { statementTimeoutMs, connections }) {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    statement_timeout: statementTimeoutMs,
    connectionTimeoutMillis: statementTimeoutMs,
    application_name: "journey-server",
  })
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on("error", () => {})
  try {
    await pool.query("SELECT 1")
  } catch (error) {
    await pool.end()
    throw error
  }

  return {
    engine: "PostgreSQL",
    query: (sql, values = [], signal) => queryPool(pool, sql, values, signal),
    run: async (script) => {
      await pool.query(script)
    },
    close: () => pool.end(),
  }
}

/**
 * @param {Pool} pool
 * @param {string} sql
 * @param {readonly unknown[]} values
 * @param {AbortSignal} [signal]
 * @returns {Promise<any[]>} who writes the SQL says what a row is
 */
async function queryPool(pool, sql, values, signal) {
  signal?.throwIfAborted()
  const client = await pool.connect()
  /** @type {Promise<void> | undefined} */
  let cancelling
  const stop = () => {
    cancelling = cancel(client)
  }
  try {
    signal?.throwIfAborted()
    signal?.addEventListener("abort", stop, { once: true })
    const { rows } = await client.query(sql, [...values])
    return rows
  } finally {
    signal?.removeEventListener("abort", stop)
    await cancelling
    // A cancel may arrive late and stop the connection's next statement: so there is none.
    client.release(cancelling !== undefined)
  }
}

/** @param {import("pg").PoolClient} client */
function cancel(client) {
  // Both are set while the connection begins; the driver's types don't tell of them.
  const { processID, secretKey } =
    /** @type {import("pg").PoolClient & { processID: number, secretKey: number }} */ (client)
  return sendCancelRequest({
    host: client.host,
    port: client.port,
    processId: processID,
    secretKey,
  })
}
