import { describe, expect, test } from "vitest"
import { serverSource } from "../../examples/journey-server/desktop/serverSource.js"
import { serveJourney } from "../../src/host/serveJourney"
import { pairedTransports } from "../bridge/pairedTransports"
import { ENGINES } from "./engines"
import { latch } from "./latch"
import { databaseOf, emptyDatabase, startServer, TOKEN } from "./serverRig"

const request = (data: Readonly<Record<string, unknown>>) => ({
  channel: "LCM",
  topic: "Webservice",
  subtopic: "GetCustomerJourney",
  data: { callid: "call-1", ChannelID: "-1", MonthType: "12", ...data },
})

/** A desktop with the kit and this source; gives the panel's first answer. */
async function answerOf(url: string, token: string, data: Readonly<Record<string, unknown>>) {
  const { panel, host } = pairedTransports()
  const answered = latch<unknown>()
  panel.subscribe((message) => answered.open(message))
  const desktop = serveJourney(host, { getJourney: serverSource({ url, token }) })
  panel.post(request(data))
  const message = await answered.promise
  desktop.dispose()
  return message
}

describe.each(ENGINES)("a panel on a desktop with the server on $name", ({ filled }) => {
  test("gets the customer's rows in the documented reply", async () => {
    const { url } = await startServer(await filled())
    const data = { AccountNumber: "2|3|20|0|0|44|1", ChannelID: "2", MonthType: "6" }
    const message = await answerOf(url, TOKEN, data)
    expect(message).toMatchObject({
      channel: "LCM",
      subtopic: "CustomerJourney",
      message: {
        callid: "call-1",
        response: expect.arrayContaining([
          expect.objectContaining({ ChannelType: 2, ContactValue: "12015550117" }),
        ]),
      },
    })
  })

  test("gets an empty reply for a customer that nobody has heard of", async () => {
    const { url } = await startServer(await filled())
    const message = await answerOf(url, TOKEN, { ContactNumber: "19995550100" })
    expect(message).toMatchObject({ message: { callid: "call-1", response: [] } })
  })
})

describe("what the agent reads", () => {
  test.each([
    ["a desktop that isn't known", "another-token", "This desktop is not signed in"],
    ["a call without a customer", TOKEN, "This call names no customer."],
  ])("of %s", async (what, token, words) => {
    const { url } = await startServer(emptyDatabase().database)
    const data = what.startsWith("a call") ? {} : { ContactNumber: "6591462346" }
    const message = await answerOf(url, token, data)
    expect(JSON.stringify(message)).toContain(words)
    expect(JSON.stringify(message)).not.toContain("6591462346")
  })

  test("of a database that fails is nothing of its words", async () => {
    const { url } = await startServer(databaseOf(() => Promise.reject(new Error("row 6591462346"))))
    const message = await answerOf(url, TOKEN, { ContactNumber: "6591462346" })
    expect(JSON.stringify(message)).toContain("The journey server could not answer.")
    expect(JSON.stringify(message)).not.toContain("6591462346")
  })
})

test("a source says when there are more rows than the server gives", async () => {
  const rows = [1, 2, 3].map(() => ({ completed_at: new Date(0) }))
  const { url } = await startServer(
    databaseOf(() => Promise.resolve(rows)),
    { maxRows: 2 },
  )
  let truncated = 0
  const source = serverSource({ url, token: TOKEN, onTruncated: () => truncated++ })
  const asked = {
    callId: "call-1",
    accountNumber: null,
    contactNumber: "6591462346",
    campaignName: null,
    channelId: null,
    months: 3,
  }
  expect(await source(asked, { signal: new AbortController().signal })).toHaveLength(2)
  expect(truncated).toBe(1)
})
