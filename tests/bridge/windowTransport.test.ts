import { describe, expect, it, vi } from "vitest"
import { JourneyError } from "../../src/model/journeyError"
import type { WireMessage } from "../../src/protocol/wireMessage"
import { windowTransport } from "../../src/bridge/windowTransport"
import { wireOf } from "../../src/bridge/wireOf"
import { fakeWindows, FakeWindow } from "./fakeWindows"
import { settle } from "./settle"
import { transportContract } from "./transportContract"

const DESKTOP = "https://desktop.example.com"
const OTHER = "https://other.example.com"
const PANEL = "https://panel.example.net"
const request: WireMessage = { channel: "LCM", topic: "Webservice", subtopic: "GetCustomerJourney" }

function panelIn(origins: readonly string[], desktopOrigin = DESKTOP) {
  const { desktop, panel } = fakeWindows(desktopOrigin, PANEL)
  const transport = windowTransport({
    target: desktop.asWindow(),
    origins,
    window: panel.asWindow(),
  })
  const heard: unknown[] = []
  const leave = transport.subscribe((data) => heard.push(data))
  return { desktop, panel, transport, heard, leave }
}

const thrownBy = (run: () => void): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  return null
}

const targets = (window: FakeWindow): string[] => window.posts.map((post) => post.targetOrigin)

const postTo = (target: Window | (() => Window | null), self: FakeWindow): unknown =>
  thrownBy(() =>
    windowTransport({ target, origins: [DESKTOP], window: self.asWindow() }).post(request),
  )

const noFrame = (): Window => {
  throw new TypeError("frame is null")
}

transportContract("windowTransport", () => {
  const { desktop, panel } = fakeWindows(DESKTOP, PANEL)
  const atDesktop: unknown[] = []
  desktop.addEventListener("message", ({ data }) => atDesktop.push(data))
  return {
    transport: windowTransport({
      target: desktop.asWindow(),
      origins: [DESKTOP],
      window: panel.asWindow(),
    }),
    send: (data) => panel.postMessage(data, PANEL),
    received: () => atDesktop,
    listening: () => panel.listening() > 0,
    breakPost(words) {
      const broken = vi.spyOn(desktop, "postMessage").mockImplementation(() => {
        throw new DOMException(words, "DataCloneError")
      })
      return () => broken.mockRestore()
    },
    settle,
  }
})

describe("windowTransport takes the allowed origins", () => {
  it.each([
    [[], /^origins is empty: name the desktop's origin/],
    [["*"], /^origins\[0\] has a wildcard: write each origin in full/],
    [[DESKTOP, "null"], /^origins\[1\] is "null"/],
    [["http://desktop.example.com"], /^origins\[0\] is plain http/],
  ])("%j is refused at once: %s", (origins, problem) => {
    const error = thrownBy(() => panelIn(origins))
    expect(error).toBeInstanceOf(JourneyError)
    expect(error).toMatchObject({ code: "CONFIG", message: expect.stringMatching(problem) })
  })

  it("names every bad origin, not only the first", () => {
    expect(() => panelIn(["*", DESKTOP, ""])).toThrow(/origins\[0\].*\norigins\[2\]/)
  })

  it("[fault 9] normalised: https://Desktop.Example.com:443/ works", async () => {
    const { panel, desktop, transport, heard } = panelIn(["https://Desktop.Example.com:443/"])
    panel.postMessage("hello", PANEL)
    transport.post(request)
    await settle()
    expect(heard).toEqual(["hello"])
    expect(desktop.posts).toEqual([{ message: request, targetOrigin: DESKTOP }])
  })
})

describe("windowTransport listens with the same functions that it removes", () => {
  it("[fault 47] leaves nothing behind after many comings and goings", () => {
    const { panel, transport, leave } = panelIn([DESKTOP])
    expect(panel.listening()).toBe(2)
    leave()
    for (let time = 0; time < 10; time++) transport.subscribe(() => {})()
    expect(panel.listening()).toBe(0)
  })
})

describe("windowTransport counts what it turns away, in silence", () => {
  it("[fault 51] 20,000 foreign messages: counted, none heard, nothing printed", () => {
    const { panel, transport, heard } = panelIn([DESKTOP])
    const stranger = new FakeWindow(DESKTOP)
    for (let time = 0; time < 20_000; time++)
      panel.fire("message", { data: "forged", source: stranger, origin: DESKTOP })
    expect(heard).toEqual([])
    expect(transport.counters?.()).toEqual({ foreign: 20_000, unreadable: 0 })
  })

  it("[fault 25] a message that can't be read counts as unreadable only when it is ours", () => {
    const { panel, desktop, transport, heard } = panelIn([DESKTOP])
    panel.fire("messageerror", { source: desktop, origin: DESKTOP })
    panel.fire("messageerror", { source: desktop, origin: OTHER })
    panel.fire("messageerror", { source: new FakeWindow(DESKTOP), origin: DESKTOP })
    expect(heard).toEqual([])
    expect(transport.counters?.()).toEqual({ foreign: 2, unreadable: 1 })
  })

  it("never looks at the data of a foreign message", () => {
    const { panel } = panelIn([DESKTOP])
    const look = vi.fn()
    const event = {
      source: null,
      origin: DESKTOP,
      get data() {
        return look()
      },
    }
    // Passed on as it is: a copy would read the getter.
    for (const handler of panel.handlers.get("message") ?? [])
      handler(Object.assign(Object.create(event), { isTrusted: true }))
    expect(look).not.toHaveBeenCalled()
  })
})

describe("windowTransport finds the one origin to post to (decision 11)", () => {
  it("one allowed origin: that one", () => {
    const { desktop, transport } = panelIn([DESKTOP])
    transport.post(request)
    expect(targets(desktop)).toEqual([DESKTOP])
  })

  it("[fault 12] several: each in turn while nobody has spoken, and exactly the embedder receives it", async () => {
    const { desktop, transport } = panelIn([OTHER, DESKTOP])
    const received: unknown[] = []
    desktop.addEventListener("message", ({ data }) => received.push(data))
    transport.post(request)
    await settle()
    expect(targets(desktop)).toEqual([OTHER, DESKTOP])
    expect(received).toEqual([request])
  })

  it("several: the embedder's alone where the browser tells it", () => {
    const { desktop, panel, transport } = panelIn([OTHER, DESKTOP])
    panel.location.ancestorOrigins = [DESKTOP, OTHER]
    transport.post(request)
    expect(targets(desktop)).toEqual([DESKTOP])
  })

  it("an embedder that is not allowed, or hides itself, gets nothing of its own", () => {
    const { desktop, panel, transport } = panelIn([OTHER, DESKTOP])
    panel.location.ancestorOrigins = ["https://evil.example"]
    transport.post(request)
    panel.location.ancestorOrigins = ["null"]
    transport.post(request)
    expect(targets(desktop)).toEqual([OTHER, DESKTOP, OTHER, DESKTOP])
  })

  it("the embedder is not asked about a window that doesn't embed us", () => {
    const { desktop: child, panel: self } = fakeWindows(DESKTOP, PANEL)
    self.parent = new FakeWindow(OTHER)
    self.location.ancestorOrigins = [OTHER]
    const transport = windowTransport({
      target: () => child.asWindow(),
      origins: [OTHER, DESKTOP],
      window: self.asWindow(),
    })
    transport.post(request)
    expect(targets(child)).toEqual([OTHER, DESKTOP])
  })

  it("after its first message: its origin, for good", async () => {
    const { desktop, panel, transport, heard } = panelIn([OTHER, DESKTOP])
    panel.postMessage("hello", PANEL)
    await settle()
    transport.post(request)
    expect(targets(desktop)).toEqual([DESKTOP])

    desktop.origin = OTHER
    panel.postMessage("moved", PANEL)
    await settle()
    transport.post(request)
    expect(heard).toEqual(["hello"])
    expect(targets(desktop)).toEqual([DESKTOP, DESKTOP])
    expect(transport.counters?.()).toEqual({ foreign: 1, unreadable: 0 })
  })

  it("a foreign message doesn't pin anything", () => {
    const { desktop, panel, transport } = panelIn([OTHER, DESKTOP])
    panel.fire("message", { source: new FakeWindow(OTHER), origin: OTHER })
    transport.post(request)
    expect(targets(desktop)).toEqual([OTHER, DESKTOP])
  })

  it("never posts to *", () => {
    const { desktop, transport } = panelIn([OTHER, DESKTOP])
    transport.post(request)
    expect(targets(desktop)).not.toContain("*")
  })
})

describe("windowTransport without a window to post to", () => {
  it("[fault 11] opened on its own, its parent is itself: NO_HOST, nothing sent", () => {
    const alone = new FakeWindow(DESKTOP)
    expect(postTo(alone.parent.asWindow(), alone)).toMatchObject({
      code: "NO_HOST",
      message: "The page was opened on its own: there is no desktop to ask.",
    })
    expect(alone.posts).toEqual([])
  })

  it("a frame that isn't there yet, or not any more: SEND_FAILED", () => {
    const self = new FakeWindow(PANEL)
    const gone = new FakeWindow(DESKTOP)
    gone.closed = true
    const failure = { code: "SEND_FAILED", message: "The window to send to is not there." }
    expect(postTo(() => null, self)).toMatchObject(failure)
    expect(postTo(gone.asWindow(), self)).toMatchObject(failure)
    expect(gone.posts).toEqual([])
  })

  it("a target function that throws: SEND_FAILED", () => {
    expect(postTo(noFrame, new FakeWindow(PANEL))).toMatchObject({ code: "SEND_FAILED" })
  })
})

describe("[fault 50] windowTransports of one page", () => {
  const wireTo = (options: Partial<Parameters<typeof windowTransport>[0]>): unknown =>
    wireOf(windowTransport({ target: TARGET, origins: [DESKTOP, OTHER], ...options }))
  const TARGET = new FakeWindow(DESKTOP).asWindow()

  it("to one window and the same origins share one wire", () => {
    const wire = wireTo({})
    expect(wireTo({})).toBe(wire)
    expect(wireTo({ origins: [OTHER, DESKTOP] })).toBe(wire)
  })

  it.each<[what: string, options: Partial<Parameters<typeof windowTransport>[0]>]>([
    ["other origins", { origins: [DESKTOP] }],
    ["another window", { target: new FakeWindow(DESKTOP).asWindow() }],
  ])("not with those with %s", (_, options) => {
    expect(wireTo(options)).not.toBe(wireTo({}))
    expect(wireTo(options)).toBe(wireTo(options))
  })

  it.each<[what: string, options: Partial<Parameters<typeof windowTransport>[0]>]>([
    ["asks for its window anew", { target: () => TARGET }],
    ["listens on another window", { window: new FakeWindow(PANEL).asWindow() }],
  ])("one that %s has a wire of its own", (_, options) => {
    expect(wireTo(options)).not.toBe(wireTo({}))
    expect(wireTo(options)).not.toBe(wireTo(options))
  })
})
