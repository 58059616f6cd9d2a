import { answerSignal, unlessAborted } from "./answerSignal.mjs"
import { desktopOfToken } from "./desktops.mjs"
import { JOURNEY_BODY_SCHEMA, searchKey } from "./journeyBody.mjs"
import { findJourney } from "./journeyQuery.mjs"
import { Refusal } from "./refusal.mjs"
import { wireRow } from "./wireRow.mjs"

const BODY_LIMIT_BYTES = 2_048

/**
 * `POST /journey`: the rows of one customer. The body names the customer, so that no number gets into a URL, and with it
 * into histories and access logs.
 *
 * @param {import("fastify").FastifyInstance} app
 * @param {import("./app.mjs").AppParts} parts
 */
export function addJourneyRoute(app, { database, desktops, zone, maxRows, answerTimeoutMs, now }) {
  app.post("/journey", {
    schema: { body: JOURNEY_BODY_SCHEMA },
    bodyLimit: BODY_LIMIT_BYTES,
    // Before the body is read: who has no token can't make the server parse anything.
    onRequest: async (request, reply) => {
      const desktop = desktopOfToken(desktops, request.headers.authorization)
      if (desktop === null) {
        reply.header("www-authenticate", 'Bearer realm="journey"')
        throw new Refusal("UNAUTHORIZED")
      }
      request.about.desktop = desktop.name
      const { origin } = request.headers
      if (origin !== undefined && origin !== desktop.origin) throw new Refusal("ORIGIN_REFUSED")
    },
    handler: async (request, reply) => {
      // The schema has been held against it.
      const body = /** @type {import("./journeyBody.mjs").JourneyBody} */ (request.body)
      const key = searchKey(body)
      if (key === null) throw new Refusal("NO_KEY")
      const question = {
        ...key,
        channelId: typeof body.channelId === "string" ? Number(body.channelId) : null,
        months: body.months,
        now: now(),
        zone,
        limit: maxRows,
      }
      const signal = answerSignal(reply, answerTimeoutMs)
      const found = await unlessAborted(signal, findJourney(database, question, signal))
      const { records, truncated } = found
      request.about.rows = records.length
      return { rows: records.map(wireRow), truncated }
    },
  })
}
