import { describe, expect, it } from "vitest"
import { callId, contactNumber } from "../../src/model/ids"
import { epochMs } from "../../src/model/time"
import type { CallEvent, StateSync } from "../../src/protocol/decoded"
import { trackCall } from "../../src/bridge/callTracker"
import { liveCall, liveCalls } from "../../src/bridge/liveCalls"
import {
  EMPTY_TRACKER,
  MAX_CALLS,
  MAX_ENDED,
  type TrackerState,
  REUSE_AFTER_MS,
} from "../../src/bridge/trackerState"
import { event, KEY, NOW, NUMBER, numbered, started, sync, synced } from "./callEvents"

type Heard = CallEvent | StateSync

const after = (...heard: readonly Heard[]): TrackerState =>
  heard.reduce((state, one) => trackCall(state, one, NOW), EMPTY_TRACKER)

/** The calls that are on, the one on screen first, as `id: state`. */
const on = (state: TrackerState): readonly string[] =>
  liveCalls(state).map((call) => `${call.id}: ${call.state}`)

describe("the life of one call (ruling 1)", () => {
  it.each<[what: string, heard: readonly Heard[], shown: readonly string[]]>([
    ["offered", [numbered("A", "offered")], ["A: offered"]],
    ["answered", [numbered("A", "offered"), event("A", "talking")], ["A: talking"]],
    ["held", [numbered("A", "talking"), event("A", "held")], ["A: held"]],
    [
      "taken back",
      [numbered("A", "talking"), event("A", "held"), event("A", "talking")],
      ["A: talking"],
    ],
    [
      "wrapped up: the panel stays",
      [numbered("A", "talking"), event("A", "wrap-up")],
      ["A: wrap-up"],
    ],
    [
      "over after wrap-up",
      [numbered("A", "talking"), event("A", "wrap-up"), event("A", "over")],
      [],
    ],
    ["over without wrap-up", [numbered("A", "talking"), event("A", "over")], []],
    ["missed", [numbered("A", "offered"), event("A", "over")], []],
    ["joined in mid-talk", [numbered("A", "talking")], ["A: talking"]],
    ["joined on hold", [numbered("A", "held")], ["A: held"]],
  ])("%s", (_, heard, shown) => {
    expect(on(after(...heard))).toEqual(shown)
  })
})

describe("[fault 54] events out of order and twice", () => {
  it.each<[what: string, heard: readonly Heard[], shown: readonly string[]]>([
    [
      "offered after talking is late",
      [numbered("A", "talking"), event("A", "offered")],
      ["A: talking"],
    ],
    [
      "talking after wrap-up is late",
      [numbered("A", "talking"), event("A", "wrap-up"), event("A", "talking")],
      ["A: wrap-up"],
    ],
    [
      "held after wrap-up is late",
      [numbered("A", "talking"), event("A", "wrap-up"), event("A", "held")],
      ["A: wrap-up"],
    ],
    [
      "a sync that was overtaken by events is late",
      [numbered("A", "wrap-up"), numbered("A", "talking"), sync(synced("A"))],
      ["A: wrap-up"],
    ],
    ["an end of an unknown call makes no call", [event("A", "over")], []],
    ["a wrap-up of an unknown call makes no call", [numbered("A", "wrap-up")], []],
    [
      "what comes after the end of a call doesn't bring it back",
      [numbered("A", "talking"), event("A", "over"), numbered("A", "talking"), started("A")],
      [],
    ],
    [
      "what comes late after an end that came first doesn't bring it back",
      [event("A", "over"), numbered("A", "offered"), numbered("A", "talking")],
      [],
    ],
    [
      "a late sync doesn't bring it back",
      [numbered("A", "talking"), event("A", "over"), sync(synced("A"))],
      [],
    ],
    [
      "a wrap-up that came before everything else still counts",
      [event("A", "wrap-up"), numbered("A", "talking")],
      ["A: wrap-up"],
    ],
    [
      "also when nothing else about the call is new",
      [numbered("A", "wrap-up"), numbered("A", "talking")],
      ["A: wrap-up"],
    ],
    [
      "another call's events change nothing for this one",
      [numbered("A", "talking"), event("B", "over"), event("C", "wrap-up")],
      ["A: talking"],
    ],
  ])("%s", (_, heard, shown) => {
    expect(on(after(...heard))).toEqual(shown)
  })

  it.each<[what: string, before: readonly Heard[], twice: Heard]>([
    ["an event", [], numbered("A", "talking")],
    ["a late event", [numbered("A", "talking")], event("A", "offered")],
    ["an end", [numbered("A", "talking")], event("A", "over")],
    ["an end of an unknown call", [], event("A", "over")],
    ["a wrap-up after the end", [event("A", "over")], event("A", "wrap-up")],
    ["our own Started", [], started("A", { accountNumber: KEY })],
    ["a sync", [], sync(synced("A", { aliases: [callId("B")] }))],
  ])("%s twice: the state is the same object", (_, before, twice) => {
    const once = after(...before, twice)
    expect(trackCall(once, twice, epochMs(NOW + 60_000))).toBe(once)
  })

  it("remembers the last 500 calls that are over", () => {
    const ids = Array.from({ length: MAX_ENDED + 1 }, (_, number) => `call-${number}`)
    const state = after(...ids.map((id) => event(id, "over")))
    expect(state.ended.size).toBe(MAX_ENDED)
    expect(on(trackCall(state, numbered("call-1", "talking"), NOW))).toEqual([])
    expect(on(trackCall(state, numbered("call-0", "talking"), NOW))).toEqual(["call-0: talking"])
  })
})

describe("[fault 53] [fault 54] several calls", () => {
  it.each<[what: string, heard: readonly Heard[], shown: readonly string[]]>([
    [
      "the connected one is shown, whatever came last",
      [numbered("A", "talking"), numbered("B", "offered")],
      ["A: talking", "B: offered"],
    ],
    [
      "talking before held before offered before wrap-up",
      [
        numbered("W", "talking"),
        event("W", "wrap-up"),
        numbered("O", "offered"),
        numbered("H", "held"),
        numbered("T", "talking"),
      ],
      ["T: talking", "H: held", "O: offered", "W: wrap-up"],
    ],
    [
      "of two connected ones the later",
      [numbered("A", "talking"), numbered("B", "talking")],
      ["B: talking", "A: talking"],
    ],
    [
      "of two held ones the one held later",
      [numbered("A", "talking"), numbered("B", "talking"), event("B", "held"), event("A", "held")],
      ["A: held", "B: held"],
    ],
    [
      "more about a call doesn't bring it forward",
      [
        numbered("A", "talking"),
        numbered("B", "talking"),
        event("A", "talking", { accountNumber: KEY }),
      ],
      ["B: talking", "A: talking"],
    ],
    [
      "flipping between two lines",
      [
        numbered("A", "talking"),
        event("A", "held"),
        numbered("B", "talking"),
        event("B", "held"),
        event("A", "talking"),
      ],
      ["A: talking", "B: held"],
    ],
    [
      "the preview line dropped while the second line lives",
      [numbered("preview", "offered"), numbered("line", "talking"), event("preview", "over")],
      ["line: talking"],
    ],
    [
      "the next call comes during wrap-up",
      [numbered("A", "talking"), event("A", "wrap-up"), numbered("B", "offered")],
      ["B: offered", "A: wrap-up"],
    ],
  ])("%s", (_, heard, shown) => {
    expect(on(after(...heard))).toEqual(shown)
  })
})

describe("[fault 53] consult legs", () => {
  const consult = { consult: true, contactNumber: contactNumber("4711") }

  it.each(["offered", "talking", "held", "wrap-up", "over", null] as const)(
    "%s: the customer's call goes on, even under the same id",
    (state) => {
      const before = after(numbered("A", "talking"))
      const then = trackCall(before, event("A", state, consult), NOW)
      expect(then.calls).toBe(before.calls)
      expect(then.counters.ignoredConsult).toBe(1)
    },
  )

  it("makes no call of its own, and its end doesn't end one of that id", () => {
    const state = after(event("A", "talking", consult), event("A", "over", consult))
    expect(on(state)).toEqual([])
    expect(on(trackCall(state, numbered("A", "talking"), NOW))).toEqual(["A: talking"])
  })
})

describe("words that nobody knows (ruling 1)", () => {
  it("change nothing, not even a number, and are counted", () => {
    const before = after(event("A", "talking"))
    const then = trackCall(before, event("A", null, { contactNumber: NUMBER }), NOW)
    expect(then.calls).toBe(before.calls)
    expect(then.counters.unknownWord).toBe(1)
    expect(on(after(event("B", null, { contactNumber: NUMBER })))).toEqual([])
  })
})

describe("when there is something to ask (ruling 1)", () => {
  it.each<[what: string, heard: readonly Heard[], shown: readonly string[]]>([
    ["a platform's offer without key and number waits", [event("A", "offered")], []],
    [
      "it is shown at the first event with a number",
      [event("A", "offered"), event("A", "offered", { contactNumber: NUMBER })],
      ["A: offered"],
    ],
    [
      "it is shown at the first event with a key",
      [event("A", "offered", { accountNumber: KEY })],
      ["A: offered"],
    ],
    ["a campaign's name is not enough", [event("A", "offered", { campaignName: "Spring" })], []],
    ["once answered, its id is asked for", [event("A", "talking")], ["A: talking"]],
    ["our own Started needs no more than its id", [started("A")], ["A: talking"]],
    [
      "a call of a sync needs no more than its id",
      [sync(synced("A", { state: "offered" }))],
      ["A: offered"],
    ],
    [
      "also when an event told of it before",
      [event("A", "offered"), sync(synced("A", { state: "offered" }))],
      ["A: offered"],
    ],
    [
      "and stays on screen when a platform's event brings no more",
      [sync(synced("A", { state: "offered" })), event("A", "offered", { campaignName: "Spring" })],
      ["A: offered"],
    ],
    [
      "a call in wrap-up when the panel loads is shown",
      [sync(synced("A", { state: "wrap-up" }))],
      ["A: wrap-up"],
    ],
  ])("%s", (_, heard, shown) => {
    expect(on(after(...heard))).toEqual(shown)
  })
})

describe("what is known of a call", () => {
  it("is filled in, never overwritten", () => {
    const state = after(
      event("A", "offered", { contactNumber: NUMBER, direction: "inbound" }),
      event("A", "talking", {
        accountNumber: KEY,
        contactNumber: contactNumber("4711"),
        campaignName: "Spring",
        direction: "outbound",
      }),
    )
    expect(liveCall(state)).toEqual({
      id: "A",
      accountNumber: KEY,
      contactNumber: NUMBER,
      campaignName: "Spring",
      direction: "inbound",
      state: "talking",
      startedAt: NOW,
    })
  })

  it("is filled in by an event that tells nothing but the direction", () => {
    const state = after(numbered("A", "talking"), event("A", "talking", { direction: "outbound" }))
    expect(liveCall(state)?.direction).toBe("outbound")
  })

  it("is filled in by a late event too", () => {
    const state = after(event("A", "talking"), event("A", "offered", { contactNumber: NUMBER }))
    expect(liveCall(state)).toMatchObject({ state: "talking", contactNumber: NUMBER })
  })

  it("is replaced whole by our own Started: an old key never stays beside a new number", () => {
    const state = after(
      started("A", { accountNumber: KEY, campaignName: "Spring", direction: "outbound" }),
      started("A", { contactNumber: NUMBER }),
    )
    expect(liveCall(state)).toMatchObject({
      accountNumber: null,
      contactNumber: NUMBER,
      campaignName: null,
      direction: "unknown",
    })
  })

  it("stays the same object while nothing about it changes", () => {
    const before = after(numbered("A", "talking"))
    const then = trackCall(before, numbered("B", "offered"), NOW)
    expect(liveCall(then)).toBe(liveCall(before))
  })

  it("began when it was first heard of", () => {
    const first = trackCall(EMPTY_TRACKER, numbered("A", "offered"), NOW)
    const then = trackCall(first, event("A", "talking"), epochMs(NOW + 5_000))
    expect(liveCall(then)?.startedAt).toBe(NOW)
  })

  it("knows no ids of it but those that were told", () => {
    const told = after(event("A", "talking"), sync(synced("B", { aliases: [callId("b")] })))
    expect([...told.calls.values()].map(({ aliases }) => aliases)).toEqual([[], ["b"]])
    const named = after(numbered("b", "talking"), sync(synced("B", { aliases: [callId("b")] })))
    expect([...named.calls.values()].map(({ aliases }) => aliases)).toEqual([["B"]])
  })

  it.each([
    ["when it was first heard of, if a sync says nothing", null, 0],
    ["earlier, as a sync says", -120_000, -120_000],
    ["not in the future, whatever a sync says", 120_000, 0],
  ])("began %s", (_, saidMs, takenMs) => {
    const call = synced("A", { startedAt: saidMs === null ? null : epochMs(NOW + saidMs) })
    const expected = epochMs(NOW + takenMs)
    expect(liveCall(after(sync(call)))?.startedAt).toBe(expected)
    expect(liveCall(after(numbered("A", "talking"), sync(call)))?.startedAt).toBe(expected)
  })
})

describe("a state sync", () => {
  const legs = synced("agent-leg", { aliases: [callId("customer-leg")], contactNumber: NUMBER })

  it("brings every call that is on; of two connected ones the later to begin is shown", () => {
    const state = after(
      sync(
        synced("B", { startedAt: epochMs(NOW - 1_000) }),
        synced("A", { startedAt: epochMs(NOW - 9_000) }),
        synced("H", { state: "held" }),
      ),
    )
    expect(on(state)).toEqual(["B: talking", "A: talking", "H: held"])
  })

  it.each([
    ["A", "B", "C"],
    ["A", "C", "B"],
    ["B", "A", "C"],
    ["B", "C", "A"],
    ["C", "A", "B"],
    ["C", "B", "A"],
  ])("in whatever order it lists them: %s, %s, %s; one of no known time began first", (...ids) => {
    const startedAt = { A: null, B: epochMs(NOW - 9_000), C: epochMs(NOW - 1_000) }
    const calls = ids.map((id) =>
      synced(id, { startedAt: startedAt[id as keyof typeof startedAt] }),
    )
    expect(on(after(sync(...calls)))).toEqual(["C: talking", "B: talking", "A: talking"])
  })

  it("ends no call that it doesn't list: another platform's stays", () => {
    expect(on(after(numbered("A", "talking"), sync()))).toEqual(["A: talking"])
  })

  it.each(["agent-leg", "customer-leg"])(
    "an event of %s is an event of the call (ruling 1)",
    (id) => {
      const state = after(sync(legs), event(id, "held"))
      expect(on(state)).toEqual(["agent-leg: held"])
      expect(on(trackCall(state, event(id, "over"), NOW))).toEqual([])
    },
  )

  it.each([
    ["agent-leg", "customer-leg"],
    ["customer-leg", "agent-leg"],
  ])("a call that ended as %s doesn't come back as %s", (endedAs, other) => {
    const state = after(sync(legs), event(endedAs, "over"))
    expect(on(trackCall(state, numbered(other, "talking"), NOW))).toEqual([])
    expect(on(trackCall(state, sync(legs), NOW))).toEqual([])
  })

  it("an id that the desktop starts anew, a while after it ended, is a new call", () => {
    const over = after(started("A", { accountNumber: KEY }), event("A", "over"))
    const again = started("A", { contactNumber: NUMBER })
    expect(on(trackCall(over, again, NOW))).toEqual([])
    const later = epochMs(NOW + REUSE_AFTER_MS)
    const state = trackCall(over, again, later)
    expect(liveCall(state)).toMatchObject({ accountNumber: null, contactNumber: NUMBER })
    expect(on(trackCall(over, numbered("A", "talking"), later))).toEqual([])
  })

  it.each([
    [-120_000, -60_000],
    [-60_000, -120_000],
  ])("began at the earliest that any sync says: %i or %i ms ago", (first, second) => {
    const saying = (ms: number) => sync(synced("A", { startedAt: epochMs(NOW + ms) }))
    expect(liveCall(after(saying(first), saying(second)))?.startedAt).toBe(NOW - 120_000)
  })

  it("keeps the name under which the call is already on screen", () => {
    const state = after(numbered("customer-leg", "talking"), sync(legs))
    expect(on(state)).toEqual(["customer-leg: talking"])
    expect(on(trackCall(state, event("agent-leg", "held"), NOW))).toEqual(["customer-leg: held"])
  })

  it("makes one call of two that turn out to be legs of the same", () => {
    const state = after(
      event("agent-leg", "held", { accountNumber: KEY }),
      event("customer-leg", "talking", { campaignName: "Spring" }),
      sync(legs),
    )
    expect(liveCalls(state)).toEqual([
      expect.objectContaining({
        id: "agent-leg",
        accountNumber: KEY,
        contactNumber: NUMBER,
        campaignName: "Spring",
      }),
    ])
    expect(on(trackCall(state, event("customer-leg", "over"), NOW))).toEqual([])
  })

  it.each([
    ["before", ["other-line", "customer-leg"], ["agent-leg: talking", "other-line: talking"]],
    ["after", ["customer-leg", "other-line"], ["other-line: talking", "agent-leg: talking"]],
  ])("leaves that call where its legs had it, %s another line", (_, talking, shown) => {
    const state = after(
      event("agent-leg", "held"),
      ...talking.map((id) => numbered(id, "talking")),
      sync(legs),
    )
    expect(on(state)).toEqual(shown)
  })

  it("makes one call of two by ids that only one of them knew", () => {
    const state = after(
      sync(synced("A", { aliases: [callId("x")] }), synced("B", { aliases: [callId("y")] })),
      sync(synced("x", { aliases: [callId("y")] })),
    )
    expect(liveCalls(state)).toHaveLength(1)
    for (const id of ["A", "B", "x", "y"]) {
      expect(on(trackCall(state, event(id, "over"), NOW))).toEqual([])
    }
  })
})

describe("hostile traffic", () => {
  it("no more than 50 calls are on; the connected one survives a flood of offers", () => {
    const flood = Array.from({ length: 1_000 }, (_, number) =>
      numbered(`call-${number}`, "offered"),
    )
    const state = after(numbered("customer", "talking"), ...flood)
    expect(state.calls.size).toBe(MAX_CALLS)
    expect(liveCall(state)?.id).toBe("customer")
    expect(state.counters.forgotten).toBe(1_000 + 1 - MAX_CALLS)
  })

  it("a flood of wrap-ups of unknown calls pushes no call out, however unimportant", () => {
    const flood = Array.from({ length: 1_000 }, (_, number) => event(`call-${number}`, "wrap-up"))
    const state = after(numbered("A", "talking"), event("A", "wrap-up"), ...flood)
    expect(on(state)).toEqual(["A: wrap-up"])
  })

  it("a sync of 10,000 calls with 10,000 ids each is cut", () => {
    const ids = Array.from({ length: 10_000 }, (_, number) => callId(`id-${number}`))
    const aliases = ids.slice(5_000)
    const calls = ids.map((id) => synced(id, { aliases }))
    const state = after(sync(...calls))
    expect(state.calls.size).toBeLessThanOrEqual(MAX_CALLS)
    for (const call of state.calls.values()) expect(call.aliases.length).toBeLessThan(1_000)
  })

  it.each(["__proto__", "constructor", "", "toString"])("%j is an id like any other", (id) => {
    expect(on(after(numbered("A", "talking"), event(id, "over")))).toEqual(["A: talking"])
    expect(on(after(started(id)))).toEqual([`${id}: talking`])
  })
})

describe("the counters", () => {
  it("tell what was not followed", () => {
    const state = after(
      event("A", null),
      numbered("A", "talking"),
      event("A", "over", { consult: true }),
      event("A", "over"),
      numbered("A", "talking"),
      sync(synced("A")),
    )
    expect(state.counters).toEqual({
      unknownWord: 1,
      endedRevival: 2,
      ignoredConsult: 1,
      forgotten: 0,
    })
  })
})
