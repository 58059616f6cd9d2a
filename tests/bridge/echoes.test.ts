import { describe, expect, it } from "vitest"
import { createEchoes, type Echoes } from "../../src/bridge/echoes"
import type { JourneyRequest } from "../../src/bridge/journeyRequest"
import { requestKey } from "../../src/bridge/journeyRequest"
import { createSlot, type Slot } from "../../src/bridge/slot"
import { callId } from "../../src/model/ids"
import { scopeFrom, subjectOf } from "./clientRig"

const asking = (call: string | null, what = "all/12"): JourneyRequest => ({
  subject: subjectOf(call),
  scope: scopeFrom(what),
})
/** A slot that is still owed so many replies. */
function slotOf(request: JourneyRequest, owed = 1): Slot {
  const slot = createSlot(requestKey(request), request)
  for (let posting = 0; posting < owed; posting++) slot.postedMs.push(0)
  return slot
}
const one = slotOf(asking("1"))
const ONE = callId("1")

/** Echoes of a desktop that was seen to answer twice. */
function seenTwice(): Echoes {
  const echoes = createEchoes()
  echoes.answered(one, 0)
  echoes.unclaimed(ONE, 99)
  return echoes
}

describe("[B30] whether a desktop is taken to answer twice", () => {
  it("not before it was seen to: the second reply is one that was owed", () => {
    const echoes = createEchoes()
    echoes.answered(one, 1_000)
    expect(echoes.isRepetition(one, 1_001)).toBe(false)
  })

  it("after a reply that nobody asked for came right behind another about that call", () => {
    const echoes = seenTwice()
    echoes.answered(one, 1_000)
    expect(echoes.isRepetition(one, 1_099)).toBe(true)
  })

  it.each<[what: string, call: typeof ONE | null, atMs: number]>([
    ["a tenth of a second later", ONE, 100],
    ["about another call", callId("2"), 50],
    ["about no call", null, 50],
  ])("not after one that nobody asked for came %s", (_, call, atMs) => {
    const echoes = createEchoes()
    echoes.answered(one, 0)
    echoes.unclaimed(call, atMs)
    echoes.answered(one, 1_000)
    expect(echoes.isRepetition(one, 1_001)).toBe(false)
  })

  it("after a second reply to a question that was owed only one", () => {
    const echoes = createEchoes()
    const paid = slotOf(asking("1"), 0)
    echoes.answered(paid, 0)
    expect(echoes.isRepetition(paid, 50)).toBe(true)
    echoes.answered(one, 1_000)
    expect(echoes.isRepetition(one, 1_050)).toBe(true)
  })
})

describe("[B30] from one that does, a repetition is", () => {
  it.each<[what: string, slot: Slot, atMs: number, repeats: boolean]>([
    ["what comes right behind the reply to the same question", one, 1_099, true],
    ["nothing that comes later", one, 1_100, false],
    ["no reply to another question", slotOf(asking("1", "2/3")), 1_050, false],
    ["no reply about another call", slotOf(asking("2")), 1_050, false],
  ])("%s", (_, slot, atMs, repeats) => {
    const echoes = seenTwice()
    echoes.answered(one, 1_000)
    expect(echoes.isRepetition(slot, atMs)).toBe(repeats)
  })
})

describe("[B29] after a reply", () => {
  const answered = (): Echoes => {
    const echoes = createEchoes()
    echoes.answered(one, 1_000)
    return echoes
  }

  it.each<[what: string, request: JourneyRequest, atMs: number, waits: boolean]>([
    ["a different question about the call waits", asking("1", "2/3"), 1_099, true],
    ["for a tenth of a second", asking("1", "2/3"), 1_100, false],
    ["the same question does not", asking("1"), 1_050, false],
    ["nor one about another call", asking("2"), 1_050, false],
  ])("%s", (_, request, atMs, waits) => {
    expect(answered().blocks(request, atMs)).toBe(waits)
  })

  it("every question waits behind a look-up's reply, which may have named any call", () => {
    const echoes = createEchoes()
    echoes.answered(slotOf(asking(null)), 1_000)
    expect(echoes.blocks(asking("2"), 1_050)).toBe(true)
  })

  it("the next wait to end is told, and none after the last", () => {
    const echoes = answered()
    expect(createEchoes().nextEndMs()).toBe(Infinity)
    echoes.answered(slotOf(asking("2")), 1_040)
    expect(echoes.nextEndMs()).toBe(1_100)
    echoes.expire(1_099)
    expect(echoes.nextEndMs()).toBe(1_100)
    echoes.expire(1_100)
    expect(echoes.nextEndMs()).toBe(1_140)
    echoes.expire(1_140)
    expect(echoes.nextEndMs()).toBe(Infinity)
  })
})
