import { Refusal } from "./refusal.mjs"

/** @typedef {import("fastify").FastifyInstance} FastifyInstance */

const PREFLIGHT_SECONDS = "600"

/**
 * Lets pages of these exact origins ask, and refuses every other page before anything else is looked at. A caller that
 * is no page sends no `Origin`; its token says who it is.
 *
 * @param {FastifyInstance} app
 * @param {ReadonlySet<string>} origins
 */
export function allowOrigins(app, origins) {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("vary", "Origin")
    const { origin } = request.headers
    if (origin === undefined) return
    if (!origins.has(origin)) throw new Refusal("ORIGIN_REFUSED")
    reply.header("access-control-allow-origin", origin)
  })
  app.options("/journey", async (_request, reply) => {
    await reply
      .code(204)
      .header("access-control-allow-methods", "POST")
      .header("access-control-allow-headers", "authorization, content-type")
      .header("access-control-max-age", PREFLIGHT_SECONDS)
      .send()
  })
}
