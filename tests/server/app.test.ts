import { describe, expect, test } from "vitest"
import { latch } from "./latch"
import { databaseOf, emptyDatabase, startServer, told } from "./serverRig"

describe("when something fails", () => {
  const failing = (error: Error) =>
    databaseOf(async () => {
      throw error
    })

  test("the desktop hears a code, and neither it nor the log hears the database's words", async () => {
    const words = 'invalid input: "6591462346"'
    const server = await startServer(
      failing(Object.assign(new Error(words), { code: "22P02", detail: words })),
    )
    expect(await told(await server.ask())).toEqual({ status: 500, body: { error: "FAILED" } })
    expect(server.log()).toContain('"cause":"22P02"')
    expect(server.log()).not.toContain("6591462346")
  })

  test("a statement that took too long is told as such: 503", async () => {
    const server = await startServer(
      failing(Object.assign(new Error("canceling"), { code: "57014" })),
    )
    expect(await told(await server.ask())).toEqual({ status: 503, body: { error: "TOO_SLOW" } })
  })

  test("an answer that takes too long is ended, and its query told to stop", async () => {
    const stopped = latch()
    const database = databaseOf((_sql, _values, signal) => {
      signal?.addEventListener("abort", () => stopped.open())
      return new Promise(() => {})
    })
    const server = await startServer(database, { answerTimeoutMs: 50 })
    expect(await told(await server.ask())).toEqual({ status: 503, body: { error: "TOO_SLOW" } })
    await stopped.promise
  })

  test("the health of the database is told to anybody, and nothing else", async () => {
    const well = await startServer(emptyDatabase().database)
    const ill = await startServer(failing(new Error("connection refused at 10.0.0.5")))
    expect(await told(await fetch(`${well.url}/health`))).toEqual({
      status: 200,
      body: { status: "ok" },
    })
    expect(await told(await fetch(`${ill.url}/health`))).toEqual({
      status: 503,
      body: { status: "no database" },
    })
  })
})

describe("the ends", () => {
  test("a query isn't told to stop while the desktop waits", async () => {
    const { database, asked, release, signals } = waitingDatabase()
    const server = await startServer(database)
    const answer = server.ask()
    await asked.promise
    // Longer than the body takes to be read to its end, which is no reason to stop.
    await fetch(`${server.url}/nowhere`)
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
    release.open([])
    expect((await answer).status).toBe(200)
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  })

  /** A database whose query waits to be released, and tells whether it was told to stop. */
  function waitingDatabase() {
    const asked = latch()
    const stopped = latch()
    const release = latch<never[]>()
    const signals: AbortSignal[] = []
    const database = databaseOf((_sql, _values, signal) => {
      if (signal !== undefined) signals.push(signal)
      signal?.addEventListener("abort", () => {
        stopped.open()
        release.open([])
      })
      asked.open()
      return release.promise
    })
    return { database, asked, stopped, release, signals }
  }

  test("a desktop that goes away stops the query", async () => {
    const { database, asked, stopped } = waitingDatabase()
    const server = await startServer(database)
    const leave = server.askAndLeave()
    await asked.promise
    leave()
    await stopped.promise
    await server.close()
    expect(server.log()).toContain('"status":499')
  })

  test("a server that closes finishes what it answers, and takes nothing new", async () => {
    const { database, asked, release } = waitingDatabase()
    const server = await startServer(database)
    const answer = server.ask()
    await asked.promise
    const closed = server.close()
    release.open([])
    expect((await answer).status).toBe(200)
    await closed
    await expect(server.ask()).rejects.toThrow("fetch failed")
  })
})
