import { STATUS } from "./refusal.mjs"

/**
 * What a request's line in the log tells besides its route and status.
 * @typedef {object} AboutRequest
 * @property {string} [desktop] which desktop asked
 * @property {number} [rows]
 * @property {string} [error] the code that the desktop was told
 * @property {string} [cause] a code for engineers
 */

/**
 * Writes one line for each request: route, status, time, desktop and codes. Neither URL nor address, header, body or an
 * error's words: any of them may hold a customer's data.
 *
 * @param {import("fastify").FastifyInstance} app
 */
export function keepLog(app) {
  app.decorateRequest("about")
  app.addHook("onRequest", async (request, reply) => {
    request.about = {}
    // Fastify's onResponse isn't called when the caller has gone before the answer.
    reply.raw.once("close", () => {
      request.log.info({
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.raw.writableFinished ? reply.statusCode : STATUS.GONE,
        ms: Math.round(reply.elapsedTime),
        ...request.about,
      })
    })
  })
}
