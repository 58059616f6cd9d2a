/**
 * Why a request isn't answered. The code is all that the desktop is told and all that the log gets, with a place in the
 * body where that helps: never a value.
 * @typedef {"BAD_REQUEST" | "NO_KEY" | "UNAUTHORIZED" | "ORIGIN_REFUSED" | "NOT_FOUND" | "TOO_LARGE" | "NOT_JSON" | "TOO_SLOW" | "GONE" | "FAILED"} RefusalCode
 */

/** The HTTP status of each. */
export const STATUS = /** @type {const} */ ({
  BAD_REQUEST: 400,
  NO_KEY: 400,
  UNAUTHORIZED: 401,
  ORIGIN_REFUSED: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  NOT_JSON: 415,
  // Only the log tells it: who asked has gone.
  GONE: 499,
  FAILED: 500,
  TOO_SLOW: 503,
})

/** A request that is refused. */
export class Refusal extends Error {
  /** @param {RefusalCode} code */
  constructor(code) {
    super(code)
    this.code = code
  }
}

const QUERY_CANCELED = "57014"
const POOL_TIMEOUT = "timeout exceeded when trying to connect"

/**
 * The code for whatever went wrong. An error's own words stay here: a database's tell values and how it is built.
 *
 * @param {unknown} error
 * @returns {RefusalCode}
 */
export function refusalCode(error) {
  if (error instanceof Refusal) return error.code
  const { code, statusCode } = /** @type {{ code?: unknown, statusCode?: unknown }} */ (error ?? {})
  if (code === QUERY_CANCELED) return "TOO_SLOW"
  if (error instanceof Error && error.message === POOL_TIMEOUT) return "TOO_SLOW"
  if (statusCode === 413) return "TOO_LARGE"
  if (statusCode === 415) return "NOT_JSON"
  return typeof statusCode === "number" && statusCode < 500 ? "BAD_REQUEST" : "FAILED"
}
