import { describe, expect, test } from "vitest"
import type { JourneyState } from "../../src/data/journeyState"
import { callId } from "../../src/model/ids"
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
    expect(panelState(call(), settled(null, fields), fitting)).toBe(expected)
  })

  test("without a call it is idle, unless something was looked up", () => {
    expect(panelState(null, settled(null), 0)).toBe("idle")
    expect(panelState(null, settled(null, { busy: true }), 0)).toBe("loading")
    expect(panelState(null, settled(null, { error }), 0)).toBe("error")
    expect(panelState(null, settled(journey()), 0)).toBe("empty")
  })
})

describe("only a call's own journey is painted", () => {
  const lookedUp = journey()
  test.each([
    ["its own", call(), held, held],
    ["another call's", call({ id: callId("9") }), held, null],
    ["a call's, with no call on", null, held, null],
    ["a look-up's, with no call on", null, lookedUp, lookedUp],
    ["a look-up's, with a call on", call(), lookedUp, null],
    ["none", call(), null, null],
  ])("%s", (_, on, given, painted) => {
    expect(ownJourney(on, given)).toBe(painted)
  })
})
