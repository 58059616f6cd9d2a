import { act, renderHook } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import { useFollowedCall } from "../../src/data/useFollowedCall"
import { useFreshRows } from "../../src/data/useFreshRows"
import { useGivenCall } from "../../src/data/useGivenCall"
import { useLookUp } from "../../src/data/useLookUp"
import { useWrapUpRefresh } from "../../src/data/useWrapUpRefresh"
import type { Call, CallState } from "../../src/model/call"
import { VOICE } from "../../src/model/channel"
import { type Choice, firstChoice } from "../../src/model/choice"
import { callId } from "../../src/model/ids"
import type { Journey } from "../../src/model/journey"
import { createFakeClock } from "../bridge/fakeClock"
import { at, interaction, journey } from "../model/make"
import { COVERING, sessionRig, subject } from "./sessionRig"

const ALL = firstChoice(COVERING.firstScope)

const call = (id: string, state: CallState = "talking"): Call => ({
  ...subject(id),
  id: callId(id),
  direction: "outbound",
  state,
  startedAt: null,
})

const rows = (...days: readonly string[]): Journey =>
  journey({
    subject: subject("1"),
    interactions: days.map((day, ordinal) =>
      interaction({ ordinal, completedAt: at(day), comment: day }),
    ),
  })

describe("new rows are held back", () => {
  const state = (latest: Journey | null, partial = false) => ({
    journey: latest,
    partial,
    busy: false,
    slow: false,
    error: null,
    refresh: () => {},
  })
  const renderFresh = (first: Journey | null, partial = false) =>
    renderHook(
      (props: { latest: Journey | null; choice: Choice; partial: boolean }) =>
        useFreshRows(state(props.latest, props.partial), props.choice),
      { initialProps: { latest: first, choice: ALL, partial } },
    )

  it("until they are asked for: nothing moves under the agent's eyes", () => {
    const before = rows("2026-05-12")
    const after = rows("2026-05-20", "2026-05-19", "2026-05-12")
    const hook = renderFresh(before)
    hook.rerender({ latest: after, choice: ALL, partial: false })
    expect(hook.result.current.journey).toBe(before)
    expect(hook.result.current.fresh?.count).toBe(2)
    act(() => hook.result.current.fresh?.show())
    expect(hook.result.current).toEqual({ journey: after, fresh: null })
  })

  it.each([
    ["the first answer", null, rows("2026-05-12"), {}],
    ["a refresh without new rows", rows("2026-05-12"), rows("2026-05-12"), {}],
    [
      "another choice",
      rows("2026-05-12"),
      rows("2026-05-20"),
      { choice: { ...ALL, channels: [VOICE] } },
    ],
    ["another customer", rows("2026-05-12"), { ...rows("2026-05-20"), subject: subject("2") }, {}],
    ["the end of the call", rows("2026-05-12"), null, {}],
  ] as const)("but %s is shown at once", (_name, before, after, more) => {
    const hook = renderFresh(before)
    hook.rerender({ latest: after, choice: ALL, partial: false, ...more })
    expect(hook.result.current).toEqual({ journey: after, fresh: null })
  })

  it("and so is the rest of a partial journey", () => {
    const part = { ...rows("2026-05-12"), scope: { channel: VOICE, months: 3 } }
    const hook = renderFresh(part, true)
    const whole = rows("2026-05-12", "2026-01-12")
    hook.rerender({ latest: whole, choice: ALL, partial: false })
    expect(hook.result.current).toEqual({ journey: whole, fresh: null })
  })
})

describe("wrap-up", () => {
  const renderWrapUp = (first: Call | null) => {
    const clock = createFakeClock()
    const refresh = vi.fn()
    const hook = renderHook((shown: Call | null) => useWrapUpRefresh(shown, refresh, clock), {
      initialProps: first,
    })
    return { clock, refresh, show: (next: Call | null) => hook.rerender(next) }
  }

  it("asks once more by itself, 2 s after the talk has ended", async () => {
    const { clock, refresh, show } = renderWrapUp(call("1"))
    show(call("1", "held"))
    show(call("1", "wrap-up"))
    await clock.advance(1_999)
    expect(refresh).not.toHaveBeenCalled()
    await clock.advance(1)
    show(call("1", "wrap-up"))
    await clock.advance(60_000)
    expect(refresh).toHaveBeenCalledOnce()
  })

  it.each([
    ["a call that was in wrap-up when it came on screen", [call("1"), call("2", "wrap-up")]],
    ["a call that is over before", [call("1"), call("1", "wrap-up"), null]],
    ["another call on screen before", [call("1"), call("1", "wrap-up"), call("2")]],
  ])("asks nothing for %s", async (_name, shown) => {
    const { clock, refresh, show } = renderWrapUp(null)
    for (const one of shown) show(one)
    await clock.advance(60_000)
    expect(refresh).not.toHaveBeenCalled()
  })
})

describe("look-ups", () => {
  const renderLookUp = () => {
    const rig = sessionRig()
    const hook = renderHook((on: Call | null) => useLookUp(rig.session, on), {
      initialProps: null as Call | null,
    })
    return { rig, hook, found: () => hook.result.current.subject }
  }

  it.each([
    ["number", { contactNumber: "6591462346", accountNumber: null }],
    ["account", { contactNumber: null, accountNumber: "6591462346" }],
  ] as const)("by %s go out without a call id", (by, expected) => {
    const { hook, found } = renderLookUp()
    act(() => hook.result.current.find(by, " 6591462346 "))
    expect(found()).toMatchObject({ callId: null, ...expected })
    act(() => hook.result.current.find(by, "  "))
    expect(found()).toBeNull()
  })

  it("end when a call begins, in the same frame, for good, and nothing of them stays in memory", () => {
    const { rig, hook, found } = renderLookUp()
    act(() => hook.result.current.find("number", "6591462346"))
    rig.session.queries.setQueryData(["journey", null, null, "6591462346", null, "all", 12], rows())
    hook.rerender(call("1"))
    expect(found()).toBeNull()
    hook.rerender(null)
    expect(found()).toBeNull()
    expect(rig.session.queries.getQueryCache().getAll()).toEqual([])
  })
})

describe("which call is on", () => {
  const own = (subtopic: string, id: string) => ({
    channel: "CustomerJourney",
    topic: "Call",
    subtopic,
    message: { callid: id },
  })

  it("is followed from the desktop's events, and a call that is over is forgotten", () => {
    const rig = sessionRig()
    rig.session.bridge.hold()
    const hook = renderHook(() => useFollowedCall(rig.session, true))
    act(() => rig.say(own("Started", "1")))
    expect(hook.result.current?.id).toBe("1")
    rig.session.queries.setQueryData(["journey", "1", "held"], rows())
    rig.session.choices.set(callId("1"), { ...ALL, months: 3 })
    act(() => rig.say(own("Ended", "1")))
    expect(hook.result.current).toBeNull()
    expect(rig.session.queries.getQueryData(["journey", "1", "held"])).toBeUndefined()
    expect(rig.session.choices.get(callId("1"))).toEqual(ALL)
  })

  it("is not followed when the host gives the call", () => {
    const rig = sessionRig()
    rig.session.bridge.hold()
    const hook = renderHook(() => useFollowedCall(rig.session, false))
    act(() => rig.say(own("Started", "1")))
    expect(hook.result.current).toBeNull()
  })

  it("given by the host: others may live on behind it, null says that all are over", () => {
    const rig = sessionRig()
    const held = (id: string) => rig.session.queries.getQueryData(["journey", id, "held"])
    const first: { given: Call | null } = { given: call("1") }
    const hook = renderHook(
      ({ given }: { given: Call | null }) => useGivenCall(rig.session, given),
      { initialProps: first },
    )
    rig.session.queries.setQueryData(["journey", "1", "held"], rows())
    hook.rerender({ given: call("2") })
    expect(held("1")).toBeDefined()
    hook.rerender({ given: null })
    expect(held("1")).toBeUndefined()
  })

  it("given by the host: of more than four the one given longest ago is taken to be over", () => {
    const rig = sessionRig()
    const hook = renderHook((given: Call | null) => useGivenCall(rig.session, given), {
      initialProps: call("1"),
    })
    rig.session.queries.setQueryData(["journey", "1", "held"], rows())
    for (const id of ["2", "3", "4"]) hook.rerender(call(id))
    expect(rig.session.queries.getQueryData(["journey", "1", "held"])).toBeDefined()
    hook.rerender(call("5"))
    expect(rig.session.queries.getQueryData(["journey", "1", "held"])).toBeUndefined()
  })
})
