import { readFile } from "node:fs/promises"
import { createServer, type ServerResponse } from "node:http"
import { extname, join, normalize } from "node:path"

/** What a test server answers with. */
export interface Answer {
  readonly status?: number
  readonly type?: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** A running server on a port of its own. */
export interface TestServer {
  /** Its origin under a host name of this machine: `http://localhost:41234`. Nothing listens beyond loopback. */
  readonly origin: (host?: string) => string
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
}

/** Starts a server that asks `answer` for every path; null is a 404. */
export function serve(answer: (path: string) => Promise<Answer | null>): Promise<TestServer> {
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

async function respond(answer: Promise<Answer | null>, response: ServerResponse): Promise<void> {
  const { status = 200, type = "text/plain", body, headers = {} } = (await answer) ?? NOT_FOUND
  response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers })
  response.end(body)
}

const NOT_FOUND: Answer = { status: 404, body: "Not found" }

/** Reads a file of a folder for `serve`; null when there is none. */
export async function fileOf(folder: string, path: string): Promise<Answer | null> {
  const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path))
  try {
    const body = await readFile(file)
    return { type: TYPES[extname(file)] ?? "application/octet-stream", body }
  } catch {
    return null
  }
}
