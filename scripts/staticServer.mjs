import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join, normalize } from "node:path"

/**
 * What a server answers with.
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {string} [type]
 * @property {string | Buffer} body
 * @property {Readonly<Record<string, string>>} [headers]
 */

/**
 * A running server on a port of its own. `origin` is its origin under a host name of this machine, such as
 * `http://localhost:41234`; nothing listens beyond loopback.
 * @typedef {object} StaticServer
 * @property {(host?: string) => string} origin
 * @property {() => Promise<void>} close
 */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
}

/** @type {Answer} */
const NOT_FOUND = { status: 404, body: "Not found" }

/**
 * Starts a server that asks `answer` for every path; null is a 404.
 * @param {(path: string) => Promise<Answer | null>} answer
 * @returns {Promise<StaticServer>}
 */
export function serve(answer) {
  const server = createServer((request, response) => {
    void respond(answer(new URL(request.url ?? "/", "http://localhost").pathname), response)
  })
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      const port = typeof address === "object" && address !== null ? address.port : 0
      resolve({
        origin: (host = "localhost") => `http://${host}:${port}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections()
            server.close(() => done())
          }),
      })
    })
  })
}

/**
 * @param {Promise<Answer | null>} answer
 * @param {import("node:http").ServerResponse} response
 */
async function respond(answer, response) {
  const { status = 200, type = "text/plain", body, headers = {} } = (await answer) ?? NOT_FOUND
  response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers })
  response.end(body)
}

/**
 * Reads a file of a folder for `serve`; null when there is none.
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<Answer | null>}
 */
export async function fileOf(folder, path) {
  const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path))
  try {
    return { type: TYPES[extname(file)] ?? "application/octet-stream", body: await readFile(file) }
  } catch {
    return null
  }
}
