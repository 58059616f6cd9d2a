import { describe, expect, it, vi } from "vitest"
import type { JourneyRequest } from "../../src/host/journeyRequest"
import { JourneyRefusal } from "../../src/host/journeyRefusal"
import { serveJourney } from "../../src/host/serveJourney"
import type { WireRow } from "../../src/protocol/wireRow"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import byNumber from "../samples/request-by-contact-number.json"
import byAccount from "../samples/request-by-account-number.json"
import byBoth from "../samples/request-by-account-and-contact-number.json"
import { settle } from "../bridge/settle"
import { hostRig, journeyRequest } from "./hostRig"
import { CODEC, NOW } from "./settings"

const ROW: WireRow = { ContactID: "2", CampaignName: "Spring", ModeID: 3, Mode: "Mobile" }
const CALL = { callId: "12345", accountNumber: "2|3|3|0|0|44|1", contactNumber: "6591462346" }

/** A promise and the ways to end it. */
function pending<T>() {
  let settleWith: (value: T) => void = () => {}
  let failWith: (reason: unknown) => void = () => {}
  const promise = new Promise<T>((resolve, reject) => {
    settleWith = resolve
    failWith = reject
  })
  return { promise, resolve: settleWith, reject: failWith }
}

describe("a journey request", () => {
  it("is answered in plain LCM with the rows of a source that answers at once", async () => {
    const { ask, heard } = hostRig({ getJourney: () => [ROW] })
    await ask(journeyRequest())
    expect(heard).toEqual([
      {
        channel: "LCM",
        topic: "Webservice",
        subtopic: "CustomerJourney",
        message: { callid: "12345", response: [ROW] },
      },
    ])
  })

  it("is answered when a source that takes its time has answered", async () => {
    const rows = pending<WireRow[]>()
    const { ask, heard } = hostRig({ getJourney: () => rows.promise })
    await ask(journeyRequest())
    expect(heard).toEqual([])
    rows.resolve([ROW, ROW])
    await settle()
    expect(heard).toMatchObject([{ message: { callid: "12345", response: [ROW, ROW] } }])
  })

  it("reaches the source in its own words, nulls for what was left out and for all channels", async () => {
    const asked: JourneyRequest[] = []
    const { ask } = hostRig({ getJourney: (request) => (asked.push(request), []) })
    await ask(journeyRequest({ AccountNumber: "2|3|3|0|0|44|1", CampaignName: "Spring" }))
    await ask(
      journeyRequest({ callid: undefined, ChannelID: 7, MonthType: 3, ContactNumber: "65" }),
    )
    expect(asked).toEqual([
      {
        callId: "12345",
        accountNumber: "2|3|3|0|0|44|1",
        contactNumber: null,
        campaignName: "Spring",
        channelId: null,
        months: 12,
      },
      {
        callId: null,
        accountNumber: null,
        contactNumber: "65",
        campaignName: null,
        channelId: "7",
        months: 3,
      },
    ])
  })

  it.each([
    ["by number", byNumber, { contactNumber: "909003299700", channelId: "2", months: 10 }],
    ["by account", byAccount, { callId: "12345", channelId: null, months: 5 }],
    ["by both", byBoth, { accountNumber: "9|3|1711|0|0|84|-1", contactNumber: "909003299700" }],
  ])("is understood as the documented sample %s", async (_name, sample, expected) => {
    const getJourney = vi.fn(() => [])
    const { ask, heard } = hostRig({ getJourney })
    await ask(sample)
    expect(getJourney).toHaveBeenCalledWith(
      expect.objectContaining(expected),
      expect.objectContaining({ signal: expect.any(AbortSignal) }),
    )
    expect(heard).toHaveLength(1)
  })

  it("may name all channels in the panel's configured way", async () => {
    const getJourney = vi.fn(() => [])
    const { ask } = hostRig({ getJourney, allChannels: "0" })
    await ask(journeyRequest({ ChannelID: "0" }))
    expect(getJourney).toHaveBeenCalledWith(
      expect.objectContaining({ channelId: null }),
      expect.anything(),
    )
  })

  it.each([
    ["without a channel", { ChannelID: undefined }, "data.ChannelID"],
    ["without months", { MonthType: undefined }, "data.MonthType"],
    ["for no number of months", { MonthType: "many" }, "data.MonthType"],
    ["for a call that is no id", { callid: { id: 1 } }, "data.callid"],
  ])("%s is refused and reported by its path, without its values", async (_name, data, path) => {
    const getJourney = vi.fn(() => [])
    const { ask, heard, problems } = hostRig({ getJourney })
    await ask(journeyRequest({ ...data, ContactNumber: "6591462346" }))
    expect(getJourney).not.toHaveBeenCalled()
    expect(heard).toMatchObject([{ topic: "Error", data: { errorType: "WS_Error" } }])
    expect(problems).toMatchObject([{ code: "MALFORMED_REQUEST" }])
    expect(problems[0]?.message).toContain(path)
    expect(JSON.stringify([heard, problems])).not.toContain("6591462346")
  })

  it.each([
    ["nothing", undefined],
    ["text", "GetCustomerJourney"],
    ["a list", [journeyRequest()]],
    ["JSON", JSON.stringify(journeyRequest())],
    ["another subtopic", { ...journeyRequest(), subtopic: "GetCustomerJourneys" }],
    ["another channel", { ...journeyRequest(), channel: "CRM" }],
    ["its own reply", { ...journeyRequest(), subtopic: "CustomerJourney" }],
  ])("is not seen in %s, in silence", async (_name, message) => {
    const getJourney = vi.fn(() => [])
    const { ask, heard, problems } = hostRig({ getJourney })
    await ask(message)
    expect(getJourney).not.toHaveBeenCalled()
    expect([...heard, ...problems]).toEqual([])
  })
})

describe("a source that fails", () => {
  const secret = "select * from customers where number = 6591462346"

  it.each([
    [
      "throws",
      () => {
        throw new Error(secret)
      },
    ],
    ["rejects", () => Promise.reject(new Error(secret))],
  ])("by itself (%s) is told as a WS_Error, without its own words", async (_name, getJourney) => {
    const { ask, heard, problems } = hostRig({ getJourney })
    await ask(journeyRequest())
    expect(heard).toHaveLength(1)
    expect(decodeMessage(heard[0], CODEC)).toMatchObject({
      kind: "journey-error",
      callId: "12345",
      reason: "host-error",
    })
    expect(JSON.stringify(heard)).not.toContain("select")
    expect(problems).toEqual([
      expect.objectContaining({ code: "SOURCE_FAILED", cause: new Error(secret) }),
    ])
    expect(problems[0]?.message).not.toContain("select")
  })

  it("may refuse in words for the agent", async () => {
    const { ask, heard, problems } = hostRig({
      getJourney: () => {
        throw new JourneyRefusal("invalid-call", "This call was not found.")
      },
    })
    await ask(journeyRequest())
    expect(decodeMessage(heard[0], CODEC)).toMatchObject({
      reason: "invalid-call",
      text: "This call was not found.",
    })
    expect(problems).toEqual([])
  })

  it("by returning no list is told as a WS_Error", async () => {
    // A desktop in plain JavaScript may return anything.
    const { ask, heard, problems } = hostRig({ getJourney: () => null as unknown as WireRow[] })
    await ask(journeyRequest())
    expect(heard).toMatchObject([{ data: { errorType: "WS_Error" } }])
    expect(problems).toMatchObject([{ code: "INVALID_ROWS" }])
  })

  it("by rows that no window could be sent is told as a WS_Error", async () => {
    const unsendable = { ...ROW, AgentComment: () => "" } as unknown as WireRow
    const { ask, heard, problems } = hostRig({ getJourney: () => [unsendable] })
    await ask(journeyRequest())
    expect(heard).toMatchObject([{ data: { errorType: "WS_Error", callid: "12345" } }])
    expect(problems).toMatchObject([{ code: "SEND_FAILED" }])
  })
})

describe("calls", () => {
  it("are told by the project's own events", async () => {
    const { desktop, heard } = hostRig()
    desktop.startCall({ ...CALL, campaignName: "Spring", direction: "outbound" })
    desktop.holdCall("12345")
    desktop.resumeCall("12345")
    desktop.wrapUpCall("12345")
    desktop.endCall("12345")
    await settle()
    expect(heard).toMatchObject([
      {
        channel: "CustomerJourney",
        topic: "Call",
        subtopic: "Started",
        message: {
          callid: "12345",
          AccountNumber: "2|3|3|0|0|44|1",
          ContactNumber: "6591462346",
          CampaignName: "Spring",
          CallType: "Outbound",
        },
      },
      { subtopic: "Held", message: { callid: "12345" } },
      { subtopic: "Resumed", message: { callid: "12345" } },
      { subtopic: "WrapUp", message: { callid: "12345" } },
      { subtopic: "Ended", message: { callid: "12345" } },
    ])
  })

  it.each([
    ["offered", "offered"],
    ["talking", "talking"],
    ["held", "held"],
    ["wrap-up", "wrap-up"],
    [undefined, "talking"],
  ] as const)("that start as %s are heard as %s", async (state, heardAs) => {
    const { desktop, heard } = hostRig()
    desktop.startCall({ callId: "a", ...(state === undefined ? {} : { state }) })
    await settle()
    expect(decodeMessage(heard[0], CODEC)).toMatchObject({
      kind: "call-event",
      callId: "a",
      state: heardAs,
      restates: true,
    })
  })

  it("that are on are listed with what is known of them, in the order in which they began", () => {
    const { desktop } = hostRig()
    desktop.startCall(CALL)
    desktop.startCall({ callId: "b", direction: "inbound" })
    desktop.holdCall("12345")
    expect(desktop.calls()).toEqual([
      { ...CALL, campaignName: null, direction: "unknown", state: "held", startedAt: NOW },
      {
        callId: "b",
        accountNumber: null,
        contactNumber: null,
        campaignName: null,
        direction: "inbound",
        state: "talking",
        startedAt: NOW,
      },
    ])
  })

  it("that are told anew are restated whole, and keep their place", async () => {
    const { desktop, heard } = hostRig()
    desktop.startCall({ callId: "a", contactNumber: "1" })
    desktop.startCall({ callId: "b" })
    desktop.startCall({ callId: "a", accountNumber: "2|3|3|0|0|44|1" })
    await settle()
    expect(desktop.calls().map(({ callId }) => callId)).toEqual(["a", "b"])
    expect(desktop.calls()[0]).toMatchObject({ contactNumber: null })
    expect(heard.at(-1)).toMatchObject({ subtopic: "Started" })
    expect(heard.at(-1)).not.toHaveProperty("message.ContactNumber")
  })

  it("that aren't on, or are in that state already, are not told of", async () => {
    const { desktop, heard } = hostRig()
    desktop.holdCall("a")
    desktop.endCall("a")
    desktop.startCall({ callId: "a" })
    desktop.resumeCall("a")
    desktop.endCall("a")
    desktop.endCall("a")
    await settle()
    expect(heard).toMatchObject([{ subtopic: "Started" }, { subtopic: "Ended" }])
  })

  it.each([[""], [" "], [" a"], ["x".repeat(257)], [12345]])(
    "need an id that the panel can name again: %j is refused",
    (callId) => {
      const { desktop } = hostRig()
      // A desktop in plain JavaScript may pass a number.
      expect(() => desktop.startCall({ callId: callId as string })).toThrowError(
        expect.objectContaining({ code: "CONFIG" }),
      )
      expect(desktop.calls()).toEqual([])
    },
  )
})

describe("a panel that loads in mid-call", () => {
  const stateSync = {
    channel: "CustomerJourney",
    topic: "Call",
    subtopic: "StateSync",
    source: "p",
  }

  it("is told the calls that are on", async () => {
    const { desktop, heard, ask } = hostRig()
    desktop.startCall({ ...CALL, direction: "outbound" })
    desktop.startCall({ callId: "b", state: "offered" })
    desktop.holdCall("12345")
    desktop.startCall({ callId: "c" })
    desktop.endCall("c")
    await ask(stateSync)
    expect(decodeMessage(heard.at(-1), CODEC)).toMatchObject({
      kind: "state-sync",
      calls: [
        { ...CALL, state: "held", direction: "outbound", startedAt: NOW },
        { callId: "b", state: "offered" },
      ],
    })
  })

  it("is told that none is", async () => {
    const { heard, ask } = hostRig()
    await ask(stateSync)
    expect(decodeMessage(heard[0], CODEC)).toMatchObject({
      kind: "state-sync",
      calls: [],
    })
  })

  it("gets no answer for a telephony platform, which the kit doesn't speak for", async () => {
    const { heard, ask } = hostRig()
    await ask({ channel: "Amazon", topic: "InboundCall", subtopic: "StateSync" })
    expect(heard).toEqual([])
  })
})

describe("the signal of a request", () => {
  /** A source that never answers by itself, and the signals that it was given. */
  function patientSource() {
    const signals: AbortSignal[] = []
    const answers = pending<WireRow[]>()
    return {
      signals,
      answers,
      getJourney: (_request: JourneyRequest, { signal }: { signal: AbortSignal }) => {
        signals.push(signal)
        return answers.promise
      },
    }
  }

  it("fires when its call ends; the request is answered as an invalid call, after the end", async () => {
    const { signals, answers, getJourney } = patientSource()
    const { desktop, ask, heard } = hostRig({ getJourney })
    desktop.startCall(CALL)
    await ask(journeyRequest())
    expect(signals[0]?.aborted).toBe(false)
    desktop.endCall("12345")
    expect(signals[0]?.aborted).toBe(true)
    answers.resolve([ROW])
    await settle()
    expect(heard.slice(1)).toMatchObject([
      { subtopic: "Ended" },
      { data: { errorType: "WS_Error", callid: "12345" } },
    ])
  })

  it("doesn't fire when another call ends", async () => {
    const { signals, answers, getJourney } = patientSource()
    const { desktop, ask, heard } = hostRig({ getJourney })
    desktop.startCall(CALL)
    desktop.startCall({ callId: "b" })
    await ask(journeyRequest())
    desktop.endCall("b")
    expect(signals[0]?.aborted).toBe(false)
    answers.resolve([ROW])
    await settle()
    expect(heard.at(-1)).toMatchObject({ message: { callid: "12345", response: [ROW] } })
  })

  it("fires when the kit is disposed of, and nothing more is said, even if the source then fails", async () => {
    const { signals, answers, getJourney } = patientSource()
    const { desktop, ask, heard, problems } = hostRig({ getJourney })
    await ask(journeyRequest())
    desktop.dispose()
    expect(signals[0]?.aborted).toBe(true)
    answers.reject(new Error("aborted"))
    await settle()
    expect([...heard, ...problems]).toEqual([])
  })
})

describe("a call that is over", () => {
  it("is not asked of the source any more, until it begins anew", async () => {
    const getJourney = vi.fn(() => [ROW])
    const { desktop, ask, heard } = hostRig({ getJourney })
    desktop.startCall(CALL)
    desktop.endCall("12345")
    await ask(journeyRequest())
    expect(getJourney).not.toHaveBeenCalled()
    expect(decodeMessage(heard.at(-1), CODEC)).toMatchObject({
      callId: "12345",
      reason: "invalid-call",
    })
    desktop.startCall(CALL)
    await ask(journeyRequest())
    expect(getJourney).toHaveBeenCalledOnce()
  })
})

describe("dispose", () => {
  it("ends the service, twice as well; a carrier that was handed over stays open", async () => {
    const getJourney = vi.fn(() => [])
    const { desktop, host, ask, heard } = hostRig({ getJourney })
    desktop.startCall(CALL)
    await settle()
    desktop.dispose()
    desktop.dispose()
    desktop.startCall({ callId: "b" })
    desktop.endCall("12345")
    await ask(journeyRequest())
    expect(getJourney).not.toHaveBeenCalled()
    expect(heard).toHaveLength(1)
    expect(desktop.calls()).toEqual([])
    expect(() => host.post(journeyRequest())).not.toThrow()
  })
})

describe("the desktop's name", () => {
  it("is sent as `source` with every message, where it is set", async () => {
    const { desktop, ask, heard } = hostRig({ source: "Acme Desktop" })
    desktop.startCall(CALL)
    await ask(journeyRequest())
    expect(heard).toMatchObject([{ source: "Acme Desktop" }, { source: "Acme Desktop" }])
  })
})

describe("a carrier that is gone", () => {
  it("is reported, never thrown", () => {
    const { desktop, host, problems } = hostRig()
    host.dispose()
    desktop.startCall(CALL)
    expect(problems).toMatchObject([{ code: "SEND_FAILED" }])
    expect(desktop.calls()).toHaveLength(1)
  })
})

describe("a frame's origin", () => {
  const frame = { contentWindow: null } as unknown as HTMLIFrameElement
  const getJourney = () => []

  it("must be named", () => {
    expect(() => serveJourney(frame, { getJourney })).toThrowError(
      expect.objectContaining({ code: "CONFIG", message: expect.stringContaining("origin") }),
    )
  })

  it.each([
    "*",
    "null",
    "",
    "panel.example.com",
    "https://panel.example.com/embed",
    "http://panel.example.com",
  ])("must be exact and safe: %j is refused", (origin) => {
    expect(() => serveJourney(frame, { origin, getJourney })).toThrowError(
      expect.objectContaining({ code: "CONFIG" }),
    )
  })
})
