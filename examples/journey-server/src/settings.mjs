import { USUAL_LIMITS } from "./database/database.mjs"

/**
 * How the server runs, read from the environment.
 * @typedef {object} Settings
 * @property {string} host
 * @property {number} port 0 takes a free one
 * @property {string | undefined} databaseUrl PostgreSQL; the embedded database when left out
 * @property {string | undefined} pgliteFolder where the embedded database keeps its data; in memory when left out
 * @property {string | undefined} desktopsFile who may ask; may be left out with the embedded database only
 * @property {string} zone the IANA zone in which days begin: the panel's `timeZone`
 * @property {number} maxRows at most so many rows in an answer, the newest
 * @property {number} demoRows how many made-up rows an empty embedded database is filled with
 * @property {import("./database/database.mjs").DatabaseLimits} limits
 */

/**
 * Reads the settings. Throws an error that names the variable, without its value.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 */
export function readSettings(environment) {
  const text = (/** @type {string} */ name) => environment[name]?.trim() || undefined
  /** @type {(name: string, usual: number, least: number, most: number) => number} */
  const whole = (name, usual, least, most) => {
    const value = Number(text(name) ?? usual)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw new Error(`${name}: a whole number from ${least} to ${most}.`)
  }
  const databaseUrl = text("DATABASE_URL")
  const desktopsFile = text("DESKTOPS_FILE")
  if (databaseUrl !== undefined && desktopsFile === undefined)
    throw new Error("DESKTOPS_FILE: needed with DATABASE_URL; `npm run token` writes its entries.")
  return {
    host: text("HOST") ?? "127.0.0.1",
    port: whole("PORT", 8090, 0, 65_535),
    databaseUrl,
    pgliteFolder: text("PGLITE_DIR"),
    desktopsFile,
    zone: knownZone(text("JOURNEY_ZONE") ?? "UTC"),
    maxRows: whole("MAX_ROWS", 10_000, 1, 50_000),
    demoRows: whole("DEMO_ROWS", 100_000, 1, 1_000_000),
    limits: {
      statementTimeoutMs: whole("STATEMENT_TIMEOUT_MS", USUAL_LIMITS.statementTimeoutMs, 1, 60_000),
      connections: whole("CONNECTIONS", USUAL_LIMITS.connections, 1, 100),
    },
  }
}

/** @param {string} zone */
function knownZone(zone) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone }).format()
    return zone
  } catch {
    throw new Error("JOURNEY_ZONE: an IANA time zone, such as Europe/Paris.")
  }
}
