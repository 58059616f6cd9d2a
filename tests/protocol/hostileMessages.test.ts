import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ianaZone } from "../../src/model/time"
import { decodeJourneyRequest } from "../../src/protocol/decodeJourneyRequest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import { decodeRows } from "../../src/protocol/decodeRows"
import { seededRandom } from "../../src/host/simulated/random"
import { FUZZ_LIMIT_MS, FUZZ_RUNS, FUZZ_SEED } from "../fuzz/fuzzSize"
import { hostileMessage } from "../fuzz/hostileMessage"
import { HOSTILE_MARK } from "../fuzz/hostileValue"
import { settingsWith } from "./make"

const settings = settingsWith({ acceptJsonStrings: true, timeZone: ianaZone("Asia/Kolkata") })
const hostile = fc
  .integer({ min: 0, max: 2 ** 31 - 1 })
  .map((seed) => hostileMessage(seededRandom(seed), { callIds: ["77", "2|3|3|0|0|44|1"] }))
const runs = { seed: FUZZ_SEED, numRuns: FUZZ_RUNS * 5 }

describe("documented messages with a few places changed", { timeout: FUZZ_LIMIT_MS }, () => {
  it("[V4] make no decoder throw, and every kind of message is still among them", () => {
    const kinds = new Map<string, number>()
    fc.assert(
      fc.property(hostile, (message) => {
        const { kind } = decodeMessage(message, settings)
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        decodeJourneyRequest(message)
      }),
      runs,
    )
    // Were they all refused at the door, this would be a test of the door.
    for (const kind of [
      "journey-reply",
      "journey-error",
      "call-event",
      "state-sync",
      "malformed",
      "not-ours",
    ]) {
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(runs.numRuns / 100)
    }
  })

  it("[V7] leave no value of theirs in what is said of a broken one", () => {
    fc.assert(
      fc.property(hostile, (message) => {
        const decoded = decodeMessage(message, settings)
        if (decoded.kind !== "malformed") return
        expect(`${decoded.path} ${decoded.problem}`).not.toContain(HOSTILE_MARK)
      }),
      runs,
    )
  })

  it("[W12] are read as text, numbers and known words, or not at all", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (message) => {
        const decoded = decodeMessage(message, settings)
        if (decoded.kind !== "journey-reply") return
        const { interactions, quality } = await decodeRows(decoded.rows, settings)
        expect(interactions.length + quality.refused + quality.duplicates).toBe(decoded.rows.length)
        for (const { repairs: _repairs, ...facts } of interactions) {
          for (const fact of Object.values(facts)) {
            expect(fact === null || typeof fact === "string" || Number.isFinite(fact)).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  it("leave every prototype as it was", () => {
    fc.assert(
      fc.property(hostile, (message) => {
        decodeMessage(message, settings)
        for (const key of ["message", "callid", "response", HOSTILE_MARK]) {
          expect(Reflect.get({}, key)).toBeUndefined()
        }
      }),
      runs,
    )
  })
})
