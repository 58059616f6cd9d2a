import { act, render, screen, within } from "@testing-library/react"
import { createRef } from "react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import {
  CustomerJourney,
  type CustomerJourneyHandle,
  type CustomerJourneyProps,
} from "../../src/embed/CustomerJourney"
import { pairedTransports } from "../bridge/pairedTransports"

const NOW = new Date("2026-05-31T12:00:00Z")
const CONFIG = { timeZone: "UTC", locale: "en" }

interface Posted {
  readonly channel: string
  readonly subtopic: string
  readonly data?: Readonly<Record<string, string>>
}

/** A panel whose desktop is the test. */
function renderPanel(first: Omit<CustomerJourneyProps, "transport"> = {}) {
  const { panel, host } = pairedTransports((deliver) => deliver())
  const posted: Posted[] = []
  host.subscribe((message) => posted.push(message as Posted))
  const handle = createRef<CustomerJourneyHandle>()
  const element = (props: Omit<CustomerJourneyProps, "transport">) => (
    <CustomerJourney ref={handle} transport={panel} config={CONFIG} {...props} />
  )
  const view = render(element(first))
  const say = async (message: unknown): Promise<void> => {
    await act(async () => {
      host.post(message as Parameters<typeof host.post>[0])
      await vi.advanceTimersByTimeAsync(10)
    })
  }
  return {
    handle,
    say,
    asked: () => posted.filter(({ subtopic }) => subtopic === "GetCustomerJourney"),
    call: (subtopic: string, message: Record<string, unknown>) =>
      say({ channel: "CustomerJourney", topic: "Call", subtopic, message }),
    reply: (callid: string, ...comments: readonly string[]) =>
      say({
        channel: "LCM",
        topic: "WebService",
        subtopic: "CustomerJourney",
        message: { callid, response: comments.map(rowOf) },
      }),
    props: (next: Omit<CustomerJourneyProps, "transport">) => view.rerender(element(next)),
    unmount: () => view.unmount(),
  }
}

const rowOf = (AgentComment: string) => ({
  ContactID: "1",
  CampaignName: "Spring",
  ModeID: "3",
  Mode: "Mobile",
  ChannelType: 2,
  AgentComment,
  CallCompletedTime: "5/20/2026 9:22:23 AM",
})

const region = () => screen.getByRole("region", { name: "Customer journey" })
const state = () => region().getAttribute("data-state")

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe("following the desktop's call events", () => {
  it("a call comes in, is asked for once, and its journey is on screen; the call ends and the panel empties", async () => {
    const desk = renderPanel()
    expect(state()).toBe("idle")
    await desk.call("Started", { callid: "12345", ContactNumber: "6591462346" })
    expect(state()).toBe("loading")
    expect(desk.asked()).toHaveLength(1)
    await desk.reply("12345", "Asked for a call in June")
    expect(state()).toBe("ready")
    expect(screen.getByText("Asked for a call in June")).toBeVisible()
    expect(screen.getByRole("status")).toHaveTextContent(/^1 of 1 interaction/)
    await desk.call("Ended", { callid: "12345" })
    expect(state()).toBe("idle")
    expect(screen.queryByText("Asked for a call in June")).toBeNull()
  })

  it("asks which calls are on when it loads", () => {
    const desk = renderPanel()
    expect(desk.asked()).toEqual([])
    expect(desk.handle.current?.diagnostics()).toMatchObject({ posted: 0, heard: 0 })
  })

  it("flipping between two live calls shows each one's own, at once and without asking again", async () => {
    const desk = renderPanel()
    await desk.call("Started", { callid: "1", AccountNumber: "1|1" })
    await desk.reply("1", "of one")
    await desk.call("Held", { callid: "1" })
    await desk.call("Started", { callid: "2", AccountNumber: "2|2" })
    expect(screen.queryByText("of one")).toBeNull()
    await desk.reply("2", "of two")
    expect(screen.getByText("of two")).toBeVisible()
    await desk.call("Held", { callid: "2" })
    await desk.call("Resumed", { callid: "1" })
    expect(screen.getByText("of one")).toBeVisible()
    expect(screen.queryByText("of two")).toBeNull()
    expect(desk.asked()).toHaveLength(2)
  })

  it("filters belong to a live call: kept while flipping, defaults for a new one (ruling 4)", async () => {
    const desk = renderPanel()
    const pressed = () =>
      screen.getByRole("button", { name: /^Voice/ }).getAttribute("aria-pressed")
    await desk.call("Started", { callid: "1", AccountNumber: "1|1" })
    await desk.reply("1", "of one")
    act(() => screen.getByRole("button", { name: /^Voice/ }).click())
    expect(pressed()).toBe("true")
    await desk.call("Held", { callid: "1" })
    await desk.call("Started", { callid: "2", AccountNumber: "2|2" })
    expect(pressed()).toBe("false")
    await desk.call("Ended", { callid: "2" })
    expect(pressed()).toBe("true")
    expect(desk.asked()).toHaveLength(2)
  })
})

describe("a call given by the host", () => {
  it("is asked for, and null makes the panel idle", async () => {
    const desk = renderPanel({ call: { id: "7", contactNumber: "+65 9146 2346" } })
    expect(desk.asked()).toMatchObject([{ data: { callid: "7", ContactNumber: "6591462346" } }])
    await desk.reply("7", "of seven")
    expect(screen.getByText("of seven")).toBeVisible()
    desk.props({ call: null })
    expect(state()).toBe("idle")
    expect(screen.queryByText("of seven")).toBeNull()
  })

  it("a new object that says the same asks nothing again; another call shows nothing of the first", async () => {
    const desk = renderPanel({ call: { id: "7", accountNumber: "7|7" } })
    await desk.reply("7", "of seven")
    desk.props({ call: { id: "7", accountNumber: "7|7", state: "held" } })
    desk.props({ call: { id: "7", accountNumber: "7|7", campaignName: "Spring" } })
    expect(screen.getByText("of seven")).toBeVisible()
    expect(desk.asked()).toHaveLength(1)
    desk.props({ call: { id: "8", accountNumber: "8|8" } })
    expect(state()).toBe("loading")
    expect(screen.queryByText("of seven")).toBeNull()
    expect(desk.asked()).toHaveLength(2)
  })

  it("hears no call events beside it", async () => {
    const desk = renderPanel({ call: null })
    await desk.call("Started", { callid: "9", AccountNumber: "9|9" })
    expect(state()).toBe("idle")
    expect(desk.asked()).toEqual([])
  })

  it.each([
    ["call.id", { id: "" }],
    ["call.id", { id: {} }],
    ["call.direction", { id: "1", direction: "sideways" }],
    ["call.startedAt", { id: "1", startedAt: "noon" }],
    ["call", "12345"],
    ["call.accountNumber", { id: "1", accountNumber: 5 }],
  ])(
    "[fault 55] a wrong %s is named on screen, clears the last customer and asks nothing",
    async (key, wrong) => {
      const onJourneyError = vi.fn()
      const desk = renderPanel({ call: { id: "7", accountNumber: "7|7" }, onJourneyError })
      await desk.reply("7", "of seven")
      // What a host in plain JavaScript may give.
      desk.props({ call: wrong as never, onJourneyError })
      expect(screen.queryByText("of seven")).toBeNull()
      expect(within(region()).getByRole("alert")).toHaveTextContent(key)
      expect(onJourneyError).toHaveBeenCalledWith(expect.objectContaining({ code: "CONFIG" }))
      expect(desk.asked()).toHaveLength(1)
    },
  )
})

describe("configuration", () => {
  it("a wrong key is named on screen, and nothing is sent", () => {
    const desk = renderPanel({ config: { timeoutMs: "soon" } as never, call: { id: "1" } })
    expect(screen.getByRole("alert")).toHaveTextContent("timeoutMs")
    expect(screen.getByRole("alert")).toHaveAttribute("data-error-code", "CONFIG")
    expect(desk.asked()).toEqual([])
    expect(desk.handle.current?.diagnostics()).toBeNull()
  })

  it("a new object of the same settings starts nothing anew", async () => {
    const desk = renderPanel({ call: { id: "1" }, config: { ...CONFIG, months: [3, 12] } })
    await desk.reply("1", "of one")
    desk.props({ call: { id: "1" }, config: { ...CONFIG, months: [3, 12] } })
    expect(screen.getByText("of one")).toBeVisible()
    expect(desk.asked()).toHaveLength(1)
  })
})

describe("what the host hears", () => {
  it("counts and codes, and nothing of the customer", async () => {
    const heard: unknown[] = []
    const desk = renderPanel({
      call: { id: "secret-call", accountNumber: "secret|key" },
      onJourneyLoad: (report) => heard.push(report),
      onJourneyFilter: (report) => heard.push(report),
      onJourneyError: (report) => heard.push(report),
    })
    await desk.reply("secret-call", "secret comment", "secret comment")
    act(() => screen.getByRole("button", { name: /^Voice/ }).click())
    await desk.say({
      channel: "LCM",
      topic: "Webservice",
      subtopic: "CustomerJourney",
      message: { callid: "secret-call", response: "secret" },
    })
    expect(heard).toEqual([
      {
        interactions: 1,
        repaired: 0,
        duplicates: 1,
        cut: 0,
        refused: 0,
        durationMs: expect.any(Number),
      },
      { channels: ["2"], months: 12, searching: false },
      { code: "PROTOCOL", retryable: false, message: expect.stringContaining("message.response") },
    ])
    expect(JSON.stringify(heard)).not.toContain("secret")
    expect(JSON.stringify(desk.handle.current?.diagnostics())).not.toContain("secret")
  })
})
