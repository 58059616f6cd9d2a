import { describe, expect, it } from "vitest"
import { describeMessage } from "../../src/host/simulated/log/describeMessage"
import { createMessageLog } from "../../src/host/simulated/log/messageLog"
import { encodeCallEvent } from "../../src/protocol/encodeCallEvent"
import { encodeJourneyError } from "../../src/protocol/encodeJourneyError"
import { encodeJourneyReply } from "../../src/protocol/encodeJourneyReply"
import { encodeStateSync } from "../../src/protocol/encodeStateSync"
import callEvent from "../samples/event-inbound-call-amazon.json"
import byAccount from "../samples/request-by-account-number.json"
import syncAnswer from "../samples/state-sync-response.json"
import syncRequest from "../samples/state-sync-request.json"
import { pairedTransports } from "../bridge/pairedTransports"
import { journeyRequest } from "./hostRig"
import { NOW } from "./settings"

describe("describeMessage", () => {
  it.each([
    [
      byAccount,
      "journey",
      "GetCustomerJourney",
      "call 12345 · account 2|3|3|0|0|44|1 · all channels · months 5",
    ],
    [encodeJourneyReply("12345", []), "journey", "CustomerJourney", "call 12345 · 0 rows"],
    [
      encodeJourneyError("12345", "host-error", "Not now."),
      "error",
      "WS_Error",
      "call 12345 · Not now.",
    ],
    [callEvent, "call", "connecting", "call 4bbfa29b… · number +161081111"],
    [
      encodeCallEvent("Started", { callId: "a", accountNumber: "2|3|3|0|0|44|1" }),
      "call",
      "Started",
      "call a · account 2|3|3|0|0|44|1",
    ],
    [syncRequest, "sync", "StateSync", "which calls are on?"],
    [encodeStateSync([]), "sync", "StateSync", "no call is on"],
    [syncAnswer, "sync", "StateSync", "2 legs or calls"],
    [undefined, "other", "Unknown", ""],
    ["text", "other", "Unknown", ""],
    [
      {
        channel: "LCM",
        topic: "Webservice",
        subtopic: "CustomerJourney",
        message: { response: 3 },
      },
      "journey",
      "CustomerJourney",
      "no list of rows",
    ],
  ])("puts %o into words (%s)", (message, kind, headline, detail) => {
    expect(describeMessage(message)).toMatchObject({ kind, headline, detail })
  })

  it("names the envelope as it was spelt", () => {
    expect(describeMessage(byAccount).envelope).toBe("LCM / WebService / GetCustomerJourney")
  })
})

describe("a message log", () => {
  const rig = (limit?: number) => {
    const { panel, host } = pairedTransports((deliver) => deliver())
    const log = createMessageLog(() => NOW, limit)
    return { panel, log, carrier: log.around(host) }
  }

  it("notes what is sent and what is heard, in order", () => {
    const { panel, log, carrier } = rig()
    carrier.subscribe(() => carrier.post(encodeJourneyReply("12345", [])))
    panel.post(journeyRequest())
    expect(log.entries()).toMatchObject([
      { id: 1, at: NOW, way: "from-panel", kind: "journey", message: journeyRequest() },
      { id: 2, at: NOW, way: "to-panel", kind: "journey" },
    ])
  })

  it("notes what is heard once, however many listen", () => {
    const { panel, log, carrier } = rig()
    const heard: unknown[] = []
    carrier.subscribe((data) => heard.push(data))
    carrier.subscribe((data) => heard.push(data))
    panel.post(journeyRequest())
    expect(heard).toHaveLength(2)
    expect(log.entries()).toHaveLength(1)
  })

  it("notes nothing that could not be sent", () => {
    const { log, carrier } = rig()
    carrier.dispose()
    expect(() => carrier.post(encodeJourneyReply("12345", []))).toThrowError(
      expect.objectContaining({ code: "DISPOSED" }),
    )
    expect(log.entries()).toEqual([])
  })

  it("notes what a fault did to a message", () => {
    const { log } = rig()
    log.noteFault("lost", encodeJourneyReply("12345", []))
    expect(log.entries()).toMatchObject([{ way: "fault", headline: "lost: CustomerJourney" }])
  })

  it("keeps the latest entries", () => {
    const { log } = rig(3)
    for (let count = 0; count < 5; count += 1) log.noteFault("lost", null)
    expect(log.entries().map(({ id }) => id)).toEqual([3, 4, 5])
  })

  it("tells of each change until nobody wants to know", () => {
    const { log } = rig()
    let changes = 0
    const stop = log.subscribe(() => (changes += 1))
    log.noteFault("lost", null)
    log.clear()
    stop()
    log.noteFault("lost", null)
    expect(changes).toBe(2)
  })
})
