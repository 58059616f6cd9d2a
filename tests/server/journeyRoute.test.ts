import { describe, expect, test } from "vitest"
import { QUESTION, TOKEN, emptyDatabase, startServer, told } from "./serverRig"

describe("who may ask", () => {
  test("a desktop with its token, from its origin", async () => {
    const { database, asked } = emptyDatabase()
    const answer = await (await startServer(database)).ask()
    expect(await told(answer)).toEqual({ status: 200, body: { rows: [], truncated: false } })
    expect(asked).toHaveLength(1)
  })

  test("a caller that is no page needs the token alone", async () => {
    const { database } = emptyDatabase()
    expect((await (await startServer(database)).ask({ origin: null })).status).toBe(200)
  })

  test.each([
    ["no token", null],
    ["a wrong one", "another-token"],
    ["one too short", TOKEN.slice(1)],
    ["an empty one", ""],
    ["its hash", "5f2b8f1c"],
    ["two", `${TOKEN} ${TOKEN}`],
  ])("nobody with %s: 401, and the database isn't asked", async (_what, token) => {
    const { database, asked } = emptyDatabase()
    const answer = await (await startServer(database)).ask({ token })
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/)
    expect(await told(answer)).toEqual({ status: 401, body: { error: "UNAUTHORIZED" } })
    expect(asked).toEqual([])
  })
})

describe("what can be asked", () => {
  test("the account wins over the number", async () => {
    const { database, asked } = emptyDatabase()
    await (await startServer(database)).ask()
    expect(asked[0]?.sql).toContain("account_number = $1")
    expect(asked[0]?.values[0]).toBe(QUESTION.accountNumber)
  })

  test("a number is searched by its digits, and a channel by its number", async () => {
    const { database, asked } = emptyDatabase()
    const body = { contactNumber: "+65 (9146) 23-46", channelId: "2", months: 3 }
    await (await startServer(database)).ask({ body })
    expect(asked[0]?.sql).toContain("contact_number = $1")
    expect(asked[0]?.values).toEqual([
      "6591462346",
      "2026-03-01T12:00:00.000Z",
      "America/New_York",
      3,
      2,
      10_001,
    ])
  })

  test.each([
    ["neither account nor number", { months: 3 }, { error: "NO_KEY" }],
    ["an empty number", { contactNumber: "+", months: 3 }, { error: "NO_KEY" }],
    ["no months", { contactNumber: "1" }, { error: "BAD_REQUEST", place: "/", rule: "required" }],
    [
      "months as text",
      { contactNumber: "1", months: "3" },
      { error: "BAD_REQUEST", place: "/months", rule: "type" },
    ],
    [
      "months beyond bounds",
      { contactNumber: "1", months: 1e9 },
      { error: "BAD_REQUEST", place: "/months", rule: "maximum" },
    ],
    [
      "a word as channel",
      { contactNumber: "1", months: 3, channelId: "2 OR 1" },
      { error: "BAD_REQUEST", place: "/channelId", rule: "pattern" },
    ],
    [
      "letters in a number",
      { contactNumber: "1; DROP", months: 3 },
      { error: "BAD_REQUEST", place: "/contactNumber", rule: "pattern" },
    ],
    [
      "a NUL in an account",
      { accountNumber: "2|3\u0000", months: 3 },
      { error: "BAD_REQUEST", place: "/accountNumber", rule: "pattern" },
    ],
    [
      "an unknown key",
      { contactNumber: "1", months: 3, limit: 9 },
      { error: "BAD_REQUEST", place: "/", rule: "additionalProperties" },
    ],
    ["a list", [QUESTION], { error: "BAD_REQUEST", place: "/", rule: "type" }],
    ["broken JSON", '{"contactNumber":"6591462346"', { error: "BAD_REQUEST" }],
  ])("not %s: 400, with the place but no value", async (_what, body, refusal) => {
    const { database, asked } = emptyDatabase()
    const answer = await (await startServer(database)).ask({ body })
    expect(await told(answer)).toEqual({ status: 400, body: refusal })
    expect(asked).toEqual([])
  })

  test("a body over the limit is refused: 413", async () => {
    const server = await startServer(emptyDatabase().database)
    const answer = await server.ask({ body: { ...QUESTION, accountNumber: "1".repeat(3_000) } })
    expect(await told(answer)).toEqual({ status: 413, body: { error: "TOO_LARGE" } })
  })

  test("another type than JSON is refused: 415", async () => {
    const server = await startServer(emptyDatabase().database)
    const answer = await fetch(`${server.url}/journey`, {
      method: "POST",
      headers: { authorization: `Bearer ${TOKEN}`, "content-type": "text/csv" },
      body: "6591462346",
    })
    expect(await told(answer)).toEqual({ status: 415, body: { error: "NOT_JSON" } })
  })

  test("nothing is answered that names a customer in a URL", async () => {
    const { database, asked } = emptyDatabase()
    const server = await startServer(database)
    const answer = await fetch(`${server.url}/journey?number=6591462346&months=3`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    })
    expect(await told(answer)).toEqual({ status: 404, body: { error: "NOT_FOUND" } })
    expect(asked).toEqual([])
    expect(server.log()).not.toContain("6591462346")
  })
})
