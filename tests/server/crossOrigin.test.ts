import { describe, expect, test } from "vitest"
import { ORIGIN, OTHER_ORIGIN, OTHER_TOKEN, emptyDatabase, startServer, told } from "./serverRig"

describe("which page may ask", () => {
  test.each([
    ["a foreign page", "https://evil.example"],
    ["a sub-domain", "https://a.desktop.example.com"],
    ["a suffix", "https://desktop.example.com.evil.example"],
    ["another scheme", "http://desktop.example.com"],
    ["another port", "https://desktop.example.com:8443"],
    ["a sandboxed frame", "null"],
    ["another desktop's page", OTHER_ORIGIN],
  ])("nobody with the token on %s: 403", async (_what, origin) => {
    const { database, asked } = emptyDatabase()
    const answer = await (await startServer(database)).ask({ origin })
    expect(await told(answer)).toEqual({ status: 403, body: { error: "ORIGIN_REFUSED" } })
    expect(asked).toEqual([])
  })

  test("each desktop has a token and an origin of its own", async () => {
    const { database } = emptyDatabase()
    const server = await startServer(database)
    expect((await server.ask({ token: OTHER_TOKEN, origin: OTHER_ORIGIN })).status).toBe(200)
    expect((await server.ask({ token: OTHER_TOKEN, origin: ORIGIN })).status).toBe(403)
  })
})

describe("what browsers are told", () => {
  test("a preflight of a desktop's page is allowed for that very origin", async () => {
    const server = await startServer(emptyDatabase().database)
    const answer = await fetch(`${server.url}/journey`, {
      method: "OPTIONS",
      headers: { origin: ORIGIN, "access-control-request-method": "POST" },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN)
    expect(answer.headers.get("access-control-allow-headers")).toBe("authorization, content-type")
    expect(answer.headers.get("vary")).toBe("Origin")
  })

  test("a preflight of any other is refused, without an allowing header", async () => {
    const server = await startServer(emptyDatabase().database)
    const answer = await fetch(`${server.url}/journey`, {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    })
    expect(answer.status).toBe(403)
    expect(answer.headers.get("access-control-allow-origin")).toBeNull()
  })

  test("nothing may be kept, and a refusal can be read by the desktop's page", async () => {
    const answer = await (await startServer(emptyDatabase().database)).ask({ token: null })
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN)
  })
})
