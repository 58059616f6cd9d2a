import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CallState } from "../../src/model/call"
import { callId } from "../../src/model/ids"
import type { CallEvent, StateSync } from "../../src/protocol/decoded"
import { trackCall } from "../../src/bridge/callTracker"
import { liveCall, liveCalls } from "../../src/bridge/liveCalls"
import { EMPTY_TRACKER, MAX_CALLS, type TrackerState } from "../../src/bridge/trackerState"
import { FUZZ_LIMIT_MS, FUZZ_RUNS, FUZZ_SEED } from "../fuzz/fuzzSize"
import { event, KEY, NOW, NUMBER, sync, synced } from "./callEvents"

const RUNS = { seed: FUZZ_SEED, numRuns: Math.ceil(FUZZ_RUNS / 4) }

const after = (heard: readonly (CallEvent | StateSync)[], from = EMPTY_TRACKER): TrackerState =>
  heard.reduce((state, one) => trackCall(state, one, NOW), from)

const anyState = fc.constantFrom<CallEvent["state"]>(
  "offered",
  "talking",
  "held",
  "wrap-up",
  "over",
  null,
)
const anyLiveState = fc.constantFrom<CallState>("offered", "talking", "held", "wrap-up")

const details = fc.record({
  accountNumber: fc.constantFrom(null, KEY),
  contactNumber: fc.constantFrom(null, NUMBER),
  campaignName: fc.constantFrom(null, "Spring"),
  direction: fc.constantFrom("unknown" as const, "inbound" as const),
})

/** Any event of a call, with any part of what there is to know about it. */
const eventOf = (id: fc.Arbitrary<string>): fc.Arbitrary<CallEvent> =>
  fc
    .tuple(id, anyState, details, fc.boolean(), fc.boolean())
    .map(([name, word, more, consult, restates]) =>
      event(name, word, { ...more, consult, restates: restates && word === "talking" }),
    )

/** The events of one call's life in any order, some of them more than once. */
const shuffled = (
  states: readonly (readonly [CallEvent["state"], Partial<CallEvent>])[],
): fc.Arbitrary<CallEvent[]> => {
  const life = states.map(([word, more]) => event("A", word, more))
  return fc
    .tuple(fc.array(fc.constantFrom(...life), { maxLength: 6 }), fc.constant(life))
    .chain(([again, once]) =>
      fc.shuffledSubarray([...once, ...again], { minLength: once.length + again.length }),
    )
}

describe(
  "[fault 54] one call's events, shuffled and duplicated",
  { timeout: FUZZ_LIMIT_MS },
  () => {
    const offered = ["offered", { contactNumber: NUMBER }] as const
    const talking = ["talking", { accountNumber: KEY }] as const
    const held = ["held", { campaignName: "Spring" }] as const
    const wrapUp = ["wrap-up", { direction: "inbound" }] as const
    const over = ["over", {}] as const

    it.each([
      { life: [offered], states: ["offered"] },
      { life: [offered, talking], states: ["talking"] },
      // Held and talking alternate: of these two, what came last is as good as any.
      { life: [offered, talking, held], states: ["talking", "held"] },
      { life: [offered, talking, held, wrapUp], states: ["wrap-up"] },
      { life: [offered, wrapUp], states: ["wrap-up"] },
      { life: [offered, talking, held, wrapUp, over], states: [] },
      { life: [offered, over], states: [] },
      { life: [wrapUp], states: [] },
    ])("ends as $states", ({ life, states }) => {
      const known = Object.assign({}, ...life.map(([, more]) => more))
      fc.assert(
        fc.property(shuffled(life), (events) => {
          const call = liveCall(after(events))
          if (states.length === 0) expect(call).toBeNull()
          else {
            expect(call).toMatchObject({ id: "A", ...known })
            expect(states).toContain(call?.state)
          }
        }),
        RUNS,
      )
    })
  },
)

describe("any traffic", { timeout: FUZZ_LIMIT_MS }, () => {
  const ids = fc.constantFrom("A", "B", "C")
  const anySync = fc
    .tuple(ids, fc.array(ids, { maxLength: 3 }), anyLiveState, details)
    .map(([id, aliases, word, more]) =>
      sync(synced(id, { ...more, state: word, aliases: aliases.map((alias) => callId(alias)) })),
    )
  const anything = fc.oneof(
    { weight: 5, arbitrary: eventOf(ids) },
    { weight: 1, arbitrary: anySync },
  )

  it("of one call changes nothing about another", () => {
    const pair = fc.array(eventOf(fc.constantFrom("A", "B")))
    fc.assert(
      fc.property(pair, (events) => {
        const ofA = (tracked: TrackerState) =>
          liveCalls(tracked).filter((call) => call.id === callId("A"))
        const alone = events.filter((one) => one.callId === callId("A"))
        expect(ofA(after(events))).toEqual(ofA(after(alone)))
      }),
      RUNS,
    )
  })

  it("changes no call when it is heard twice in a row", () => {
    fc.assert(
      fc.property(fc.array(anything), anything, (events, twice) => {
        const once = after([...events, twice])
        expect(trackCall(once, twice, NOW).calls).toEqual(once.calls)
      }),
      RUNS,
    )
  })

  it("never brings back a call that is over", () => {
    fc.assert(
      fc.property(fc.array(anything), fc.array(anything), (before, later) => {
        const state = after([...before, event("A", "over")])
        const names = liveCalls(after(later, state)).map((call) => call.id)
        expect(names).not.toContain("A")
      }),
      RUNS,
    )
  })

  it("leaves the state that it came upon as it was", () => {
    fc.assert(
      fc.property(fc.array(anything), anything, (events, next) => {
        const state = after(events)
        const copy = structuredClone(state)
        trackCall(state, next, NOW)
        expect(state).toEqual(copy)
      }),
      RUNS,
    )
  })

  it("keeps within its bounds, and no two calls share an id", () => {
    const many = fc.array(eventOf(fc.integer({ max: 80, min: 0 }).map(String)), {
      minLength: 100,
      maxLength: 300,
    })
    fc.assert(
      fc.property(many, (events) => {
        const { calls } = after(events)
        expect(calls.size).toBeLessThanOrEqual(MAX_CALLS)
        for (const [id, { call }] of calls) expect(call.id).toBe(id)
      }),
      RUNS,
    )
  })
})
