import { readFile } from "node:fs/promises"
import { createApp } from "./app.mjs"
import { migrate, pendingMigrations } from "./database/migrate.mjs"
import { openDatabase } from "./database/openDatabase.mjs"
import { newToken, readDesktops, sha256 } from "./desktops.mjs"
import { seedInteractions } from "../seed/seedInteractions.mjs"

/** @typedef {import("./settings.mjs").Settings} Settings */

const TIME_TO_CONNECT_MS = 2_000

/**
 * Starts the server. `close` takes no more requests, waits for the running ones, and closes the database.
 *
 * @param {Settings} settings
 * @param {(line: string) => void} say tells people what happens
 * @param {string} [demoOrigin] where the demonstration's desktop is
 * @returns {Promise<{ url: string, demoToken: string | null, close: () => Promise<void> }>}
 */
export async function startServer(settings, say, demoOrigin = "http://localhost:8080") {
  const { token, desktops } = await whoMayAsk(settings, demoOrigin)
  const database = await openDatabase(settings)
  try {
    await prepare(database, settings, say)
    const app = createApp({
      database,
      desktops,
      zone: settings.zone,
      maxRows: settings.maxRows,
      answerTimeoutMs: settings.limits.statementTimeoutMs + TIME_TO_CONNECT_MS,
      now: () => new Date(),
      logTo: process.stdout,
    })
    const url = await app.listen({ host: settings.host, port: settings.port })
    return {
      url,
      demoToken: token,
      close: async () => {
        await app.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/**
 * The desktops of the file; without one, a single desktop on this machine with a token that lives as long as the server.
 * @param {Settings} settings
 * @param {string} origin
 */
async function whoMayAsk({ desktopsFile }, origin) {
  if (desktopsFile !== undefined)
    return { token: null, desktops: readDesktops(await readFile(desktopsFile, "utf8")) }
  const token = newToken()
  return { token, desktops: [{ name: "demo", origin, tokenSha256: sha256(token) }] }
}

/**
 * The embedded database is made ready here; a real one is the business of who runs it.
 *
 * @param {import("./database/database.mjs").Database} database
 * @param {Settings} settings
 * @param {(line: string) => void} say
 */
async function prepare(database, { databaseUrl, demoRows }, say) {
  if (databaseUrl !== undefined) {
    const pending = await pendingMigrations(database)
    if (pending.length > 0)
      throw new Error(`The database lacks ${pending.join(", ")}: run \`npm run migrate\`.`)
    return
  }
  await migrate(database)
  const [row] = await database.query("SELECT 1 FROM interactions LIMIT 1")
  if (row !== undefined) return
  say(`Filling the embedded database with ${demoRows} interactions ...`)
  await seedInteractions(database, { rows: demoRows, now: new Date(), seed: 1 })
}
