import type { AboutRequest } from "./log.mjs"

declare module "fastify" {
  interface FastifyRequest {
    /** Gathered for the request's line in the log. */
    about: AboutRequest
  }
}
