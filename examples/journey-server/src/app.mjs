import fastify, { LogController } from "fastify"
import { allowOrigins } from "./crossOrigin.mjs"
import { addJourneyRoute } from "./journeyRoute.mjs"
import { keepLog } from "./log.mjs"
import { refusalCode, STATUS } from "./refusal.mjs"

/**
 * What the server works with.
 * @typedef {object} AppParts
 * @property {import("./database/database.mjs").Database} database
 * @property {readonly import("./desktops.mjs").Desktop[]} desktops
 * @property {string} zone the IANA zone in which days begin
 * @property {number} maxRows
 * @property {number} answerTimeoutMs how long an answer may take, the waiting for a connection included
 * @property {() => Date} now
 * @property {{ write(line: string): void }} [logTo] where log lines go, one JSON object each; nowhere when left out
 */

const LARGEST_BODY_BYTES = 4_096
const SLOWEST_REQUEST_MS = 10_000

/**
 * The HTTP server, not yet listening. `close()` takes no more requests and waits for those that are being answered.
 *
 * @param {AppParts} parts
 * @returns {import("fastify").FastifyInstance}
 */
export function createApp(parts) {
  const { database, desktops, logTo } = parts
  const app = fastify({
    ...(logTo === undefined ? {} : { logger: { level: "info", stream: logTo } }),
    // Fastify's own lines hold URLs and addresses; ours are in log.mjs.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY_BYTES,
    requestTimeout: SLOWEST_REQUEST_MS,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n")
    },
  })

  keepLog(app)
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" })
  })
  allowOrigins(app, new Set(desktops.map(({ origin }) => origin)))

  app.setErrorHandler(async (error, request, reply) => {
    const code = refusalCode(error)
    request.about.error = code
    request.about.cause = causeOf(error)
    await reply.code(STATUS[code]).send({ error: code, ...placeOf(error) })
  })
  app.setNotFoundHandler(async (_request, reply) => {
    await reply.code(STATUS.NOT_FOUND).send({ error: "NOT_FOUND" })
  })

  app.get("/health", async (_request, reply) => {
    const healthy = await database.query("SELECT 1").then(
      () => true,
      () => false,
    )
    await reply.code(healthy ? 200 : 503).send({ status: healthy ? "ok" : "no database" })
  })
  addJourneyRoute(app, parts)
  return app
}

/**
 * Where a body breaks the schema: a key's name, which is ours, never what stands there.
 * @param {unknown} error
 */
function placeOf(error) {
  const { validation } = /** @type {import("fastify").FastifyError} */ (error)
  const [first] = validation ?? []
  return first === undefined ? {} : { place: first.instancePath || "/", rule: first.keyword }
}

/**
 * A code for engineers, such as PostgreSQL's `42P01`; never the words, which may quote values.
 * @param {unknown} error
 */
function causeOf(error) {
  const { code, name } = /** @type {{ code?: unknown, name?: unknown }} */ (error ?? {})
  return typeof code === "string" ? code : String(name)
}
