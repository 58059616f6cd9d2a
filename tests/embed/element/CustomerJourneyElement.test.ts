import { describe, expect, it, vi } from "vitest"
import type { CallInput } from "../../../src/embed/callInput"
import { create, desktop, eventsOf, inside, put } from "./elementRig"
import { settle } from "../../bridge/settle"

const started = (callid: string) => ({
  channel: "CustomerJourney",
  topic: "Call",
  subtopic: "Started",
  message: { callid, ContactNumber: "6591462346" },
})

describe("the call of <customer-journey>", () => {
  it("comes from attributes", async () => {
    const { transport, asked } = desktop()
    const element = create({
      "call-id": "1",
      "account-number": "2|3",
      "contact-number": "65 9146 2346",
    })
    element.transport = transport
    await put(element)
    expect(asked).toEqual(["1 2|3 6591462346"])
    expect(inside(element).text()).toContain("Comment of 1")
  })

  it("comes from the property, ahead of the attributes", async () => {
    const { transport, asked } = desktop()
    const element = create({ "call-id": "1", "contact-number": "1" })
    element.transport = transport
    element.call = { id: 2, contactNumber: "22" }
    await put(element)
    expect(asked).toEqual(["2 22"])
    element.call = undefined
    await settle()
    expect(asked).toEqual(["2 22", "1 1"])
  })

  it("comes from the call events that are heard, when it is given neither way", async () => {
    const { transport, asked, say, stateAsked } = desktop()
    const element = create()
    element.transport = transport
    await put(element)
    expect(stateAsked()).toBeGreaterThan(0)
    expect(inside(element).state()).toBe("idle")
    say(started("7"))
    await settle()
    expect(asked).toEqual(["7 6591462346"])
    expect(inside(element).state()).toBe("ready")
  })

  it("changes as one change, however many attributes change", async () => {
    const { transport, asked } = desktop()
    const element = create({ "call-id": "1", "contact-number": "11" })
    element.transport = transport
    await put(element)
    element.setAttribute("call-id", "2")
    element.setAttribute("contact-number", "22")
    element.setAttribute("campaign-name", "Spring")
    await settle()
    expect(asked).toEqual(["1 11", "2 22"])
  })

  it.each([
    ["its attribute is removed", (element: HTMLElement) => element.removeAttribute("call-id")],
    ["its attribute is emptied", (element: HTMLElement) => element.setAttribute("call-id", " ")],
    ["the property says null", (element: HTMLElement) => Object.assign(element, { call: null })],
  ])("is gone before the next task when %s", async (_, clear) => {
    const { transport } = desktop()
    const element = create({ "call-id": "1", "contact-number": "11" })
    element.transport = transport
    await put(element)
    expect(inside(element).rows()).toBe(1)
    clear(element)
    await Promise.resolve()
    expect(inside(element).rows()).toBe(0)
    expect(inside(element).text()).not.toContain("Comment of 1")
    expect(inside(element).state()).toBe("idle")
  })

  it("never shows the last customer's rows beside the next one's name", async () => {
    const rig = desktop()
    const element = create({ "call-id": "1" })
    element.transport = rig.transport
    await put(element)
    rig.answers = false
    element.setAttribute("call-id", "2")
    await Promise.resolve()
    expect(inside(element).text()).not.toContain("Comment of 1")
    expect(inside(element).state()).toBe("loading")
  })
})

describe("properties of <customer-journey>", () => {
  it("count when they were set before the class was there", async () => {
    const { transport, asked } = desktop()
    // What a page does to an element that isn't defined yet: plain properties, in front of the accessors.
    const early = document.createElement("customer-journey-early")
    Object.assign(early, { call: { id: "1" } satisfies CallInput, transport })
    document.body.append(early)
    const { CustomerJourneyElement } =
      await import("../../../src/embed/element/CustomerJourneyElement")
    customElements.define("customer-journey-early", class extends CustomerJourneyElement {})
    await settle()
    expect(asked).toEqual(["1"])
    expect(Object.keys(early)).toEqual([])
    expect(inside(early).rows()).toBe(1)
  })

  it("are given back as they were set", () => {
    const { transport } = desktop()
    const element = create()
    const call = { id: "1" }
    const config = { months: [3] }
    Object.assign(element, { call, transport, config })
    expect([element.call, element.transport, element.config]).toEqual([call, transport, config])
    Object.assign(element, { call: null, transport: null, config: null })
    expect([element.call, element.transport, element.config]).toEqual([null, null, null])
  })

  it("may change the configuration of a running panel", async () => {
    const { transport, asked } = desktop()
    const element = create({ "call-id": "1" })
    element.transport = transport
    await put(element)
    element.config = { months: [2, 4], timeZone: "Asia/Kolkata", timeoutMs: 2000 }
    await settle()
    expect(inside(element).alert()).toBeNull()
    expect(inside(element).text()).toContain("4 months")
    // The bridge waits a moment for repetitions of the first answer before it asks for another period.
    await vi.waitFor(() => expect(inside(element).rows()).toBe(1))
    expect(asked).toEqual(["1", "1"])
  })

  it("may change the transport of a running panel", async () => {
    const first = desktop()
    const second = desktop()
    const element = create({ "call-id": "1" })
    element.transport = first.transport
    await put(element)
    element.transport = second.transport
    await settle()
    expect(second.asked).toEqual(["1"])
    // What was given is not the element's to end.
    expect(() =>
      first.transport.post({ channel: "LCM", topic: "Webservice", subtopic: "x" }),
    ).not.toThrow()
  })
})

describe("[fault 55] what is wrong", () => {
  it.each([
    ["call", { call: "12345" }],
    ["call", { call: 12345 }],
    ["call.id", { call: { id: {} } }],
    ["call.contactNumber", { call: { id: "1", contactNumber: 6591462346 } }],
    ["transport", { transport: "wss://desktop.example.com" }],
    ["transport", { transport: { post: true } }],
    ["config", { config: "dark" }],
    ["timeoutMs", { config: { timeoutMs: "soon" } }],
  ])("the property %s is named by the event, and the last customer is gone", async (key, wrong) => {
    const { transport } = desktop()
    const errors = eventsOf("journeyerror")
    const element = create({ "call-id": "1" })
    element.transport = transport
    await put(element)
    expect(inside(element).rows()).toBe(1)
    expect(() => Object.assign(element, wrong)).not.toThrow()
    await Promise.resolve()
    expect(inside(element).rows()).toBe(0)
    expect(inside(element).text()).not.toContain("Comment of 1")
    expect(inside(element).state()).toBe("error")
    expect(errors.map(({ detail }) => detail.code)).toEqual(["CONFIG"])
    expect(errors[0]?.detail.message).toMatch(new RegExp(`^${key.replace(".", "\\.")}: `))
    expect(errors[0]?.detail.message).not.toContain("6591462346")
  })

  it.each([
    ["call-id", "1".repeat(501)],
    ["host-origins", "desktop.example.com"],
    ["host-origins", "https://*.example.com"],
    ["call", "[object Object]"],
    ["transport", "[object Object]"],
    ["config", "{}"],
  ])("the attribute %s is named by the event, and nothing is sent", async (name, value) => {
    const { transport, asked, stateAsked } = desktop()
    const errors = eventsOf("journeyerror")
    const element = create({ [name]: value })
    element.transport = transport
    await put(element)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.detail).toMatchObject({ code: "CONFIG", retryable: false })
    expect(errors[0]?.detail.message).toMatch(new RegExp(`^${name}`))
    expect(inside(element).alert()).toHaveAttribute("data-error-code", "CONFIG")
    expect(asked).toEqual([])
    expect(stateAsked()).toBe(0)
  })

  it("is over when it was set right", async () => {
    const { transport, asked } = desktop()
    const element = create()
    Object.assign(element, { transport, call: 5 })
    await put(element)
    expect(inside(element).state()).toBe("error")
    element.call = { id: "5" }
    await settle()
    expect(asked).toEqual(["5"])
    expect(inside(element).state()).toBe("ready")
  })

  it("is told once while it stays the same, and again when it comes back", async () => {
    const { transport } = desktop()
    const errors = eventsOf("journeyerror")
    const element = create({ "call-id": "1" })
    element.transport = transport
    await put(element)
    const wrong = { timeoutMs: 1 }
    element.config = wrong
    await settle()
    element.setAttribute("contact-number", "1")
    await settle()
    expect(errors).toHaveLength(1)
    element.config = null
    await settle()
    element.config = wrong
    await settle()
    expect(errors).toHaveLength(2)
  })

  it("survives a transport that is a window of another origin, which throws at every key", async () => {
    const errors = eventsOf("journeyerror")
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new DOMException("Blocked a frame", "SecurityError")
        },
      },
    )
    const element = create({ "call-id": "1" })
    Object.assign(element, { transport: hostile })
    await put(element)
    expect(errors[0]?.detail.message).toMatch(/^transport: /)
  })
})

describe("without a carrier", () => {
  it("is idle for a second, as the page may still give one; then says what is missing", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    try {
      const errors = eventsOf("journeyerror")
      const element = await put(create({ "call-id": "1" }))
      await vi.advanceTimersByTimeAsync(999)
      expect(inside(element).state()).toBe("idle")
      expect(errors).toEqual([])
      await vi.advanceTimersByTimeAsync(1)
      expect(inside(element).state()).toBe("error")
      expect(errors[0]?.detail.message).toMatch(/^transport: is missing/)
    } finally {
      vi.useRealTimers()
    }
  })

  it("[fault 11] finds no desktop in a page that nobody embeds", async () => {
    const errors = eventsOf("journeyerror")
    const element = await put(create({ "host-origins": "https://desktop.example.com" }))
    expect(inside(element).alert()).toHaveAttribute("data-error-code", "NO_HOST")
    expect(errors[0]?.detail.code).toBe("NO_HOST")
  })
})

describe("its life in the page", () => {
  it("asks nothing again when its node is moved", async () => {
    const { transport, asked, stateAsked } = desktop()
    const element = create({ "call-id": "1" })
    element.transport = transport
    await put(element)
    const panel = element.shadowRoot?.querySelector("[data-journey-panel]")
    const column = document.createElement("div")
    document.body.append(column)
    column.append(element)
    element.remove()
    document.body.append(element)
    await settle()
    expect(asked).toEqual(["1"])
    expect(stateAsked()).toBe(0)
    expect(element.shadowRoot?.querySelector("[data-journey-panel]")).toBe(panel)
    expect(inside(element).rows()).toBe(1)
  })

  it("ends when it stays away, hears nothing more, and begins anew when it comes back", async () => {
    const { transport, asked, say, stateAsked } = desktop()
    const element = create()
    element.transport = transport
    await put(element)
    element.remove()
    // A tick until the panel is taken apart, and one until its bridge stops to listen.
    for (let tick = 0; tick < 3; tick++) await new Promise((resolve) => setTimeout(resolve, 0))
    expect(inside(element).text()).toBe("")
    expect(element.diagnostics()).toBeNull()
    const before = stateAsked()
    say(started("7"))
    await settle()
    expect(asked).toEqual([])
    await put(element)
    expect(stateAsked()).toBeGreaterThan(before)
    say(started("8"))
    await settle()
    expect(asked).toEqual(["8 6591462346"])
  })

  it("shows nothing and asks nothing before it is in a page", async () => {
    const { transport, asked } = desktop()
    const element = create({ "call-id": "1" })
    element.transport = transport
    await settle()
    expect(asked).toEqual([])
    expect(inside(element).text()).toBe("")
  })
})

describe("what it tells the page", () => {
  it("tells of a journey with counts, of a choice, across shadow roots, and never of the customer", async () => {
    const loads = eventsOf("journeyload")
    const filters = eventsOf("journeyfilter")
    const { transport } = desktop()
    const outer = document.createElement("div")
    document.body.append(outer)
    const element = create({ "call-id": "1", "contact-number": "6591462346" })
    element.transport = transport
    outer.attachShadow({ mode: "open" }).append(element)
    await settle()
    expect(loads).toHaveLength(1)
    expect(loads[0]).toMatchObject({ bubbles: true, composed: true })
    expect(loads[0]?.detail).toMatchObject({ interactions: 1, repaired: expect.any(Number) })
    element.shadowRoot?.querySelector<HTMLElement>('[aria-pressed="false"]')?.click()
    await settle()
    expect(filters).toHaveLength(1)
    const said = JSON.stringify([...loads, ...filters].map(({ detail }) => detail))
    expect(said).not.toContain("6591462346")
    expect(said).not.toContain("Comment")
  })

  it("gives every counter and its version", async () => {
    const { transport, say } = desktop()
    const element = create({ "call-id": "1" })
    element.transport = transport
    await put(element)
    say({ channel: "Another", topic: "Bus" })
    await settle()
    expect(element.diagnostics()).toMatchObject({ version: "0.1.0", heard: 2, notOurs: 1 })
  })
})
