import { afterEach, describe, expect, it, vi } from "vitest"
import { createCallStore } from "../../src/bridge/callStore"
import { callId } from "../../src/model/ids"
import { event, KEY, NOW, numbered, started, sync, synced } from "./callEvents"

const makeStore = () => createCallStore(() => NOW)

describe("callStore", () => {
  afterEach(() => vi.unstubAllGlobals())

  it("begins with no call", () => {
    expect(makeStore().getSnapshot()).toBeNull()
  })

  it("gives the call to show, stamped with its clock", () => {
    const store = makeStore()
    store.dispatch(started("A"))
    expect(store.getSnapshot()).toMatchObject({ id: "A", state: "talking", startedAt: NOW })
  })

  it("gives the same object until something about the call changes", () => {
    const store = makeStore()
    store.dispatch(started("A"))
    const before = store.getSnapshot()
    store.dispatch(started("A"))
    store.dispatch(numbered("B", "offered"))
    expect(store.getSnapshot()).toBe(before)
    store.dispatch(event("A", "talking", { accountNumber: KEY }))
    expect(store.getSnapshot()).not.toBe(before)
  })

  it("tells its listeners of each change, and of nothing else", () => {
    const store = makeStore()
    const heard: (string | null)[] = []
    const leave = store.subscribe(() => heard.push(store.getSnapshot()?.state ?? null))
    store.dispatch(started("A"))
    store.dispatch(started("A"))
    store.dispatch(event("A", null))
    store.dispatch(event("A", "over", { consult: true }))
    store.dispatch(event("B", "over"))
    store.dispatch(event("A", "held"))
    store.dispatch(event("A", "over"))
    leave()
    leave()
    store.dispatch(started("C"))
    expect(heard).toEqual(["talking", "held", null])
  })

  it("loses track of every call that is on, once", () => {
    const store = makeStore()
    const changed = vi.fn()
    store.subscribe(changed)
    store.loseTrack()
    expect(changed).not.toHaveBeenCalled()
    store.dispatch(started("A"))
    store.loseTrack()
    store.loseTrack()
    expect(changed).toHaveBeenCalledTimes(2)
    expect(store.getSnapshot()).toBeNull()
  })

  it("counts what it doesn't follow", () => {
    const store = makeStore()
    store.dispatch(event("A", null))
    expect(store.counters().unknownWord).toBe(1)
    expect(store.getState().counters).toBe(store.counters())
  })

  it("tells which call is over, before anybody hears of the change", () => {
    const store = makeStore()
    const heard: string[] = []
    store.subscribe(() => heard.push("changed"))
    store.dispatch(started("A"))
    const leave = store.onCallOver((id) => heard.push(`${id} is over`))
    store.dispatch(event("A", "over"))
    leave()
    store.dispatch(started("B"))
    store.dispatch(event("B", "over"))
    expect(heard).toEqual(["changed", "A is over", "changed", "changed", "changed"])
  })

  it("has the new state already when it tells that a call is over", () => {
    const store = makeStore()
    store.dispatch(numbered("A", "talking"))
    store.dispatch(numbered("B", "held"))
    const shown: unknown[] = []
    store.onCallOver(() => shown.push(store.getSnapshot()?.id))
    store.dispatch(event("A", "over"))
    expect(shown).toEqual(["B"])
  })

  it("tells of a call that was forgotten or became part of another, too", () => {
    const store = makeStore()
    const over: string[] = []
    store.onCallOver((id) => over.push(id))
    store.dispatch(numbered("A", "talking"))
    store.dispatch(numbered("B", "talking"))
    store.dispatch(sync(synced("A", { aliases: [callId("B")] })))
    expect(over).toEqual(["B"])
  })

  it("an event of a call that nobody knew is no news of an end", () => {
    const store = makeStore()
    const over = vi.fn()
    store.onCallOver(over)
    store.dispatch(event("A", "over"))
    expect(over).not.toHaveBeenCalled()
  })

  it("the same function may listen twice", () => {
    const store = makeStore()
    const listener = vi.fn()
    const leave = store.subscribe(listener)
    store.subscribe(listener)
    leave()
    store.dispatch(started("A"))
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it("a listener that throws is reported and keeps nobody from hearing", () => {
    const reported = vi.fn()
    vi.stubGlobal("reportError", reported)
    const failure = new Error("a listener's own")
    const fail = (): void => {
      throw failure
    }
    const store = makeStore()
    const changed = vi.fn()
    const over = vi.fn()
    store.subscribe(fail)
    store.subscribe(changed)
    store.onCallOver(fail)
    store.onCallOver(over)
    store.dispatch(started("A"))
    store.dispatch(event("A", "over"))
    expect(changed).toHaveBeenCalledTimes(2)
    expect(over.mock.calls).toEqual([["A"]])
    expect(reported.mock.calls).toEqual([[failure], [failure], [failure]])
  })

  it("a listener may dispatch: nothing is lost", () => {
    const store = makeStore()
    const over: string[] = []
    store.onCallOver((id) => {
      over.push(id)
      store.dispatch(event("B", "over"))
    })
    store.dispatch(numbered("A", "talking"))
    store.dispatch(numbered("B", "held"))
    store.dispatch(event("A", "over"))
    expect(over).toEqual(["A", "B"])
    expect(store.getSnapshot()).toBeNull()
  })
})
