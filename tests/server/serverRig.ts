import { request } from "node:http"
import { afterEach } from "vitest"
import { createApp, type AppParts } from "../../examples/journey-server/src/app.mjs"
import type { Database } from "../../examples/journey-server/src/database/database.mjs"
import { sha256 } from "../../examples/journey-server/src/desktops.mjs"
import { NOW } from "./engines"

export const ORIGIN = "https://desktop.example.com"
export const TOKEN = "one-desktops-token"
export const OTHER_ORIGIN = "https://second.example.com"
export const OTHER_TOKEN = "another-desktops-token"

/** What a test asks for. */
export interface Asked {
  readonly body?: unknown
  readonly token?: string | null
  readonly origin?: string | null
}

/** A listening server, and all it has logged. */
export interface Server {
  readonly url: string
  readonly log: () => string
  readonly close: () => Promise<void>
  ask(asked?: Asked): Promise<Response>
  /** Asks, and gives the function that breaks the connection. */
  askAndLeave(): () => void
}

const open: (() => Promise<void>)[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
})

/** Starts a server on a free port of this machine; it ends with the test. */
export async function startServer(
  database: Database,
  parts: Partial<AppParts> = {},
): Promise<Server> {
  let log = ""
  const app = createApp({
    database,
    desktops: [
      { name: "desk-1", origin: ORIGIN, tokenSha256: sha256(TOKEN) },
      { name: "desk-2", origin: OTHER_ORIGIN, tokenSha256: sha256(OTHER_TOKEN) },
    ],
    zone: "America/New_York",
    maxRows: 10_000,
    answerTimeoutMs: 60_000,
    now: () => NOW,
    logTo: {
      write: (line) => {
        log += line
      },
    },
    ...parts,
  })
  const url = await app.listen({ host: "127.0.0.1", port: 0 })
  const close = async () => {
    await app.close()
  }
  open.push(close)
  return {
    url,
    log: () => log,
    close,
    ask: ({ body = QUESTION, token = TOKEN, origin = ORIGIN } = {}) =>
      fetch(`${url}/journey`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(origin === null ? {} : { origin }),
        },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    // `fetch` of Node keeps a connection open for some seconds after an abort; browsers don't.
    askAndLeave: () => {
      const asking = request(`${url}/journey`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}` },
      })
      asking.on("error", () => {})
      asking.end(JSON.stringify(QUESTION))
      return () => asking.destroy()
    },
  }
}

/** The sample's customer, all channels. */
export const QUESTION = {
  accountNumber: "2|3|3|0|0|44|1",
  contactNumber: "6591462346",
  channelId: null,
  months: 12,
}

/** A database that answers every statement in one way. What its rows are, nobody checks. */
export const databaseOf = (
  query: (sql: string, values: readonly unknown[], signal?: AbortSignal) => Promise<unknown[]>,
): Database => ({
  engine: "stand-in",
  query: (sql, values = [], signal) => query(sql, values, signal) as Promise<never[]>,
  run: () => Promise.resolve(),
  close: () => Promise.resolve(),
})

/** A database without rows that remembers what it was asked. */
export function emptyDatabase() {
  const asked: { readonly sql: string; readonly values: readonly unknown[] }[] = []
  const database = databaseOf((sql, values) => {
    asked.push({ sql, values })
    return Promise.resolve([])
  })
  return { database, asked }
}

/** An answer, read. */
export const told = async (answer: Response): Promise<{ status: number; body: unknown }> => ({
  status: answer.status,
  body: await answer.json(),
})
