import { describe, expect, test } from "vitest"
import type { JourneyState } from "../../src/data/journeyState"
import { callId, contactNumber } from "../../src/model/ids"
import type { Subject } from "../../src/model/subject"
import { JourneyError } from "../../src/model/journeyError"
import { ownJourney, panelState } from "../../src/view/panelState"
import { journey } from "../model/make"
import { call, journeyOf, settled } from "./panelRig"

const error = new JourneyError("TIMEOUT", "x")
const held = journeyOf([])

describe("the panel's state (ruling 8)", () => {
  test.each<[string, Partial<JourneyState>, number, string]>([
    ["nothing yet", {}, 0, "loading"],
    ["asking", { busy: true }, 0, "loading"],
    ["rows", { journey: held }, 3, "ready"],
    ["rows, refreshing", { journey: held, busy: true }, 3, "ready"],
    ["rows, and the refresh failed", { journey: held, error }, 3, "ready"],
    [
      "rows of a part, the rest on its way",
      { journey: held, partial: true, busy: true },
      3,
      "ready",
    ],
    ["an answer without rows", { journey: held }, 0, "empty"],
    ["an answer without rows, refreshing", { journey: held, busy: true }, 0, "empty"],
    ["no answer, failed", { error }, 0, "error"],
    ["failed, and asking again", { error, busy: true }, 0, "loading"],
    ["a part without rows, the rest failed", { journey: held, partial: true, error }, 0, "error"],
    [
      "a part without rows, the rest on its way",
      { journey: held, partial: true, busy: true },
      0,
      "loading",
    ],
  ])("of a live call, %s", (_, fields, fitting, expected) => {
    expect(panelState(true, settled(null, fields), fitting)).toBe(expected)
  })

  test("without a call and a look-up it is idle, whatever else is known", () => {
    expect(panelState(false, settled(null), 0)).toBe("idle")
    expect(panelState(false, settled(null, { busy: true }), 0)).toBe("idle")
    expect(panelState(false, settled(null, { error }), 0)).toBe("idle")
    expect(panelState(false, settled(held), 3)).toBe("idle")
  })
})

describe("only a call's own journey is painted, and with no call on only the look-up's", () => {
  const subject = (number: string): Subject => ({
    callId: null,
    accountNumber: null,
    contactNumber: contactNumber(number),
    campaignName: null,
  })
  const anna = subject("111111")
  const annas = journey({ subject: subject("111111") })
  test.each([
    ["its own", call(), null, held, held],
    ["another call's", call({ id: callId("9") }), null, held, null],
    ["a call's, with no call on", null, null, held, null],
    ["a call's, while somebody is looked up", null, anna, held, null],
    ["the customer's who is looked up, with no call on", null, anna, annas, annas],
    ["another customer's who was looked up before", null, subject("222222"), annas, null],
    ["a look-up's that is over", null, null, annas, null],
    ["a look-up's, with a call on", call(), anna, annas, null],
    ["none", call(), null, null, null],
    ["none of a look-up", null, anna, null, null],
  ])("%s", (_, on, lookedUp, given, painted) => {
    expect(ownJourney(on, lookedUp, given)).toBe(painted)
  })
})
