import { expect, it } from "vitest"
import { createProblemReports } from "../../src/bridge/problemReports"
import type { Malformed } from "../../src/protocol/decoded"

const broken = (path: string): Malformed => ({
  kind: "malformed",
  what: "call-event",
  callId: null,
  path,
  problem: "expected text, got a list",
})

it("tells each place and problem once, in words of our own", () => {
  const told: string[] = []
  const report = createProblemReports(({ code, message }) => told.push(`${code}: ${message}`))
  report(broken("message.callid"))
  report(broken("message.call"))
  report(broken("message.callid"))
  expect(told).toEqual([
    "PROTOCOL: A call-event from the desktop broke the protocol at message.callid: expected text, got a list.",
    "PROTOCOL: A call-event from the desktop broke the protocol at message.call: expected text, got a list.",
  ])
})

it("tells of no more than 100 kinds: a desktop that breaks everything is no flood", () => {
  const told: unknown[] = []
  const report = createProblemReports((error) => told.push(error))
  for (let place = 0; place < 1_000; place++) report(broken(`message.calls.${place}`))
  expect(told).toHaveLength(100)
})
