import { expect, test } from "vitest"
import { databaseOf, startServer, TOKEN } from "./serverRig"

test("the log tells who asked, how it ended and how long it took, and nothing of the customer", async () => {
  const record = {
    contact_id: "77123",
    agent_comment: "Lives at the mill",
    contact_value: "6591462346",
    completed_at: new Date(0),
  }
  const server = await startServer(databaseOf(() => Promise.resolve([record])))
  await (await server.ask()).json()
  await server.close()
  const line: unknown = JSON.parse(
    server
      .log()
      .split("\n")
      .find((each) => each.includes("/journey")) ?? "{}",
  )
  expect(line).toMatchObject({
    method: "POST",
    route: "/journey",
    status: 200,
    desktop: "desk-1",
    rows: 1,
  })
  for (const secret of ["77123", "mill", "6591462346", "2|3|3|0|0|44|1", TOKEN]) {
    expect(server.log()).not.toContain(secret)
  }
})
