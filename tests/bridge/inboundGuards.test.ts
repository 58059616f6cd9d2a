import { describe, expect, it } from "vitest"
import { ALL_GUARDS, judge, type Guards, type Verdict } from "../../src/bridge/inboundGuards"
import { FakeWindow } from "./fakeWindows"

// What a real browser puts into the events of each attack is shown in tests/e2e/guards.inbound.spec.ts.
const DESKTOP = "https://desktop.example.com"
const OTHER = "https://other.example.com"
const desktop = new FakeWindow(DESKTOP).asWindow()
const self = new FakeWindow("https://panel.example.net").asWindow()
const sibling = new FakeWindow(DESKTOP).asWindow()

const expected = { target: desktop, self, origins: new Set([DESKTOP, OTHER]), pinned: null }
const genuine = { isTrusted: true, source: desktop, origin: DESKTOP }

const without = (guard: keyof Guards): Guards => ({ ...ALL_GUARDS, [guard]: false })

interface Attack {
  readonly what: string
  readonly event: Parameters<typeof judge>[0]
  readonly at?: Partial<Parameters<typeof judge>[1]>
  readonly verdict: Verdict
  readonly guard: keyof Guards
}

const foreignOrigins = [
  "",
  "null",
  "http://desktop.example.com",
  "https://desktop.example.com:8443",
  "https://desktop.example.com.evil.example",
  "https://evil-desktop.example.com",
  "https://sub.desktop.example.com",
  "https://desktop.example.co",
  "https://DESKTOP.example.com",
  "https://desktop.example.com/",
  "*",
]

const ATTACKS: readonly Attack[] = [
  {
    what: "an event that a script made",
    event: { ...genuine, isTrusted: false },
    verdict: "synthetic",
    guard: "trusted",
  },
  {
    what: "a sibling of an allowed origin",
    event: { ...genuine, source: sibling },
    verdict: "other-window",
    guard: "source",
  },
  {
    what: "no source at all",
    event: { ...genuine, source: null },
    verdict: "other-window",
    guard: "source",
  },
  {
    what: "no source while there is no target either",
    event: { ...genuine, source: null },
    at: { target: null },
    verdict: "other-window",
    guard: "source",
  },
  {
    what: "our own echo",
    event: { ...genuine, source: self },
    at: { target: self },
    verdict: "own-echo",
    guard: "ownEcho",
  },
  {
    what: "our window after it moved to another allowed origin",
    event: { ...genuine, origin: OTHER },
    at: { pinned: DESKTOP },
    verdict: "moved",
    guard: "pin",
  },
  ...foreignOrigins.map((origin): Attack => ({
    what: `our window under the origin ${JSON.stringify(origin)}`,
    event: { ...genuine, origin },
    verdict: "other-origin",
    guard: "origin",
  })),
]

describe("judge", () => {
  it("takes what our window says from an allowed origin", () => {
    expect(judge(genuine, expected)).toBe("ours")
    expect(judge({ ...genuine, origin: OTHER }, expected)).toBe("ours")
    expect(judge(genuine, { ...expected, pinned: DESKTOP })).toBe("ours")
  })

  it.each(ATTACKS)("turns away $what", ({ event, at, verdict }) => {
    expect(judge(event, { ...expected, ...at })).toBe(verdict)
  })

  it.each(ATTACKS)("would take $what without the guard $guard", ({ event, at, guard }) => {
    expect(judge(event, { ...expected, ...at }, without(guard))).toBe("ours")
  })

  it("checks in the order of decision 10: source before origin", () => {
    const stranger = { isTrusted: true, source: sibling, origin: "https://evil.example" }
    expect(judge(stranger, expected)).toBe("other-window")
  })
})
