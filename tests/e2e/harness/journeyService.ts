import { listenOn, portOf } from "../../../scripts/vite/loopback"

/** A journey service as the recipes ask it: `POST /journey`. */
export interface JourneyService {
  readonly url: string
  /** The bodies that were asked, in order. */
  readonly asked: readonly Readonly<Record<string, unknown>>[]
  close(): Promise<void>
}

/** Starts a service that gives the same rows to everybody of this origin. */
export async function journeyService(
  origin: string,
  rows: readonly object[],
): Promise<JourneyService> {
  const asked: Readonly<Record<string, unknown>>[] = []
  const server = await listenOn("127.0.0.1", 0, (request, response) => {
    const headers = {
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-allow-headers": "content-type",
      "access-control-allow-methods": "POST",
      "content-type": "application/json",
    }
    if (request.method === "OPTIONS") {
      response.writeHead(204, headers).end()
      return
    }
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      asked.push(JSON.parse(Buffer.concat(parts).toString()))
      response.writeHead(200, headers).end(JSON.stringify({ rows }))
    })
  })
  if (server === null) throw new Error("No loopback address.")
  return {
    url: `http://localhost:${portOf(server)}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
