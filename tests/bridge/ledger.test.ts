import { describe, expect, it } from "vitest"
import type { JourneyRequest } from "../../src/bridge/journeyRequest"
import { createLedger } from "../../src/bridge/ledger"
import { scopeFrom, subjectOf, TIMES } from "./clientRig"

const asking = (call: string | null, what = "all/12"): JourneyRequest => ({
  subject: subjectOf(call),
  scope: scopeFrom(what),
})

describe("when the wire changes by itself", () => {
  it("never, while nothing is owed", () => {
    expect(createLedger(TIMES).nextReleaseMs(0)).toBe(Infinity)
  })

  it.each([
    [0, 10_000],
    [9_999, 10_000],
    [10_000, 13_000],
    [13_000, 60_000],
    [60_000, 63_000],
    [63_000, Infinity],
  ])("[B7] [B26] after %i ms, at the next time-out or end of a quarantine: %d ms", (now, next) => {
    const ledger = createLedger(TIMES)
    ledger.post(asking("2"), 3_000)
    ledger.post(asking("1"), 0)
    expect(ledger.nextReleaseMs(now)).toBe(next)
  })
})

describe("what is forgotten", () => {
  it("[B7] each posting when its own quarantine ends, and the slot with the last one", () => {
    const ledger = createLedger(TIMES)
    const slot = ledger.post(asking("1"), 0)
    ledger.post(asking("1"), 20_000)
    ledger.expire(59_999)
    expect(slot.postedMs).toEqual([0, 20_000])
    ledger.expire(60_000)
    expect(slot.postedMs).toEqual([20_000])
    expect(ledger.find(asking("1"))).toBe(slot)
    ledger.expire(80_000)
    expect(ledger.find(asking("1"))).toBeUndefined()
  })

  it("[B16] nothing of a slot whose reply is being read", () => {
    const ledger = createLedger(TIMES)
    const slot = ledger.post(asking("1"), 0)
    slot.reading = 1
    ledger.expire(70_000)
    expect(ledger.find(asking("1"))).toBe(slot)
  })

  it("a slot that is gone takes nothing from the one in its place", () => {
    const ledger = createLedger(TIMES)
    const gone = ledger.post(asking("1"), 0)
    ledger.expire(60_000)
    const slot = ledger.post(asking("1"), 60_000)
    ledger.settle(gone, 1)
    expect(ledger.find(asking("1"))).toBe(slot)
  })
})

describe("whether a look-up is owed a reply", () => {
  it("[B13] [B26] only another one than the slot itself", () => {
    const ledger = createLedger(TIMES)
    const call = ledger.post(asking("1"), 0)
    expect(ledger.owesLookup(call)).toBe(false)
    ledger.post(asking("2"), 0)
    expect(ledger.owesLookup(call)).toBe(false)
    const lookUp = ledger.post(asking(null), 0)
    expect(ledger.owesLookup(call)).toBe(true)
    expect(ledger.owesLookup(lookUp)).toBe(false)
  })
})
