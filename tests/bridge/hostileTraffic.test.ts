import * as fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import apiError from "../samples/error-api-error.json"
import { FUZZ_LIMIT_MS, FUZZ_RUNS, FUZZ_SEED } from "../fuzz/fuzzSize"
import { type Happening, hostileRun, OURS, SCOPES } from "./hostileRun"

const SEQUENCES = Math.ceil(FUZZ_RUNS / 2)
let thrown: unknown[] = []

// What a listener throws is reported as a browser would report it (src/bridge/attempt.ts).
beforeEach(() => {
  thrown = []
  vi.stubGlobal("reportError", (error: unknown) => void thrown.push(error))
})
afterEach(() => void vi.unstubAllGlobals())

const hostile = fc
  .integer({ min: 0, max: 2 ** 31 - 1 })
  .map((seed): Happening => ({ kind: "hostile", seed }))
const ask = fc.record({
  kind: fc.constant("ask" as const),
  call: fc.constantFrom(...OURS),
  scope: fc.constantFrom(...SCOPES),
  takesCovering: fc.boolean(),
  answerAfterMs: fc.constantFrom(0, 40, 900, 9_990, 13_000, 55_000, null),
})
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: hostile },
  { weight: 6, arbitrary: ask },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: "abort" }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("end" as const), call: fc.constantFrom(...OURS) }),
  },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: "remount" }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("wait" as const),
      ms: fc.constantFrom(1, 120, 2_000, 10_000, 30_000),
    }),
  },
)

const sequences = fc.array(happening, { minLength: 5, maxLength: 60, size: "max" })

describe("an honest desktop, an agent in a hurry, and anything at all on the bus", () => {
  it(
    "[B5] [B6] [B7] nothing throws, nothing wrong is accepted, and every request ends",
    async () => {
      let answered = 0
      let heard = 0
      await fc.assert(
        fc.asyncProperty(sequences, async (sequence) => {
          thrown = []
          const result = await hostileRun(sequence, thrown)
          expect(result.wrong).toEqual([])
          answered += result.answered
          heard += result.hostile
        }),
        { seed: FUZZ_SEED, numRuns: SEQUENCES },
      )
      process.stdout.write(
        `hostile traffic: ${SEQUENCES} sequences, ${heard} hostile messages, ` +
          `${answered} journeys answered, nothing wrong\n`,
      )
      expect(answered).toBeGreaterThan(SEQUENCES)
      expect(heard).toBeGreaterThan(SEQUENCES)
    },
    FUZZ_LIMIT_MS,
  )

  it("control: a desktop that itself answers with somebody else's rows is found out by their mark", async () => {
    const sequence: Happening[] = [
      { kind: "ask", call: "ours-1", scope: "2/3", takesCovering: false, answerAfterMs: 70_000 },
      { kind: "wait", ms: 30_000 },
      { kind: "wait", ms: 31_000 },
      { kind: "ask", call: "ours-1", scope: "2/12", takesCovering: false, answerAfterMs: null },
      { kind: "wait", ms: 10_000 },
    ]
    // Its answer is later than any quarantine, so it is taken for the second question's.
    const { wrong } = await hostileRun(sequence, [])
    expect(wrong).toContain("ours-1|2|3 was accepted as ours-1|2|12")
  })

  it("[B19] what is left: an error without a call id that is not ours frees the wire while our reply is owed", async () => {
    // The desktop's error says nothing of whose it is; the reply that it cut short comes all the same, 2 s later.
    const sequence: Happening[] = [
      { kind: "ask", call: "ours-3", scope: "all/12", takesCovering: false, answerAfterMs: 2_000 },
      { kind: "say", message: apiError },
      { kind: "ask", call: "ours-3", scope: "all/3", takesCovering: false, answerAfterMs: null },
      { kind: "wait", ms: 10_000 },
    ]
    const { wrong } = await hostileRun(sequence, [])
    expect(wrong).toEqual(["ours-3|all|12 was accepted as ours-3|all|3"])
  })
})
