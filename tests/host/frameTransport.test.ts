import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { frameTransport, type PanelFrame } from "../../src/host/frameTransport"
import { serveJourney } from "../../src/host/serveJourney"
import { type FakeWindow, fakeWindows } from "../bridge/fakeWindows"
import { pairedTransports } from "../bridge/pairedTransports"
import { settle } from "../bridge/settle"
import { journeyRequest } from "./hostRig"

const DESKTOP = "https://desktop.example.com"
const PANEL = "https://panel.example.com"

let desktop: FakeWindow
let panel: FakeWindow

beforeEach(() => {
  ;({ desktop, panel } = fakeWindows(DESKTOP, PANEL))
  vi.stubGlobal("window", desktop.asWindow())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** An iframe as far as the kit looks at it. */
const iframe = (contentWindow: FakeWindow | null) => {
  const frame = { contentWindow: contentWindow?.asWindow() ?? null }
  // The kit reads no more of an iframe than there is here.
  return frame as unknown as HTMLIFrameElement & { contentWindow: Window | null }
}

/** A window of another origin: a browser throws at every property but a few. */
function otherOrigin(window: FakeWindow): Window {
  const open = new Set<PropertyKey>(["postMessage", "closed", "parent", "self", "window"])
  const refuse = (key: PropertyKey): void => {
    if (!open.has(key)) throw new DOMException("Blocked a frame of another origin", "SecurityError")
  }
  return new Proxy(window.asWindow(), {
    has: (target, key) => (refuse(key), Reflect.has(target, key)),
    get: (target, key) => {
      refuse(key)
      const value: unknown = Reflect.get(target, key)
      return typeof value === "function" ? (value.bind(window) as unknown) : value
    },
  })
}

const received = (): readonly unknown[] => panel.posts.map(({ message }) => message)
const say = (data: unknown, origin = PANEL, source: unknown = panel) =>
  desktop.fire("message", { data, origin, source })

describe("frameTransport", () => {
  it("leaves a transport as it is, without an origin", () => {
    const { host } = pairedTransports()
    expect(frameTransport(host, undefined)).toEqual({ transport: host, owned: false })
  })

  it("reaches a window of another origin, though the browser lets nobody look into it", () => {
    const { transport, owned } = frameTransport(otherOrigin(panel), PANEL)
    transport.post(journeyRequest())
    expect(owned).toBe(true)
    expect(panel.posts).toMatchObject([{ targetOrigin: PANEL }])
  })

  it("reaches an iframe as soon as it is in the document", () => {
    const frame = iframe(null)
    const { transport } = frameTransport(frame, PANEL)
    expect(() => transport.post(journeyRequest())).toThrowError(
      expect.objectContaining({ code: "SEND_FAILED" }),
    )
    frame.contentWindow = panel.asWindow()
    transport.post(journeyRequest())
    expect(panel.posts).toMatchObject([{ targetOrigin: PANEL }])
  })

  it.each<[string, () => PanelFrame]>([
    ["an iframe", () => iframe(panel)],
    ["a window", () => panel.asWindow()],
  ])("needs an origin for %s", (_name, frame) => {
    expect(() => frameTransport(frame(), undefined)).toThrowError(
      expect.objectContaining({ code: "CONFIG" }),
    )
  })
})

describe("a kit for an iframe", () => {
  const serve = (getJourney = vi.fn(() => [])) => {
    const service = serveJourney(iframe(panel), { origin: PANEL, getJourney })
    return { service, getJourney }
  }

  it("answers the panel in the frame, to its exact origin", async () => {
    const { getJourney } = serve()
    say(journeyRequest())
    await settle()
    expect(getJourney).toHaveBeenCalledOnce()
    expect(received()).toMatchObject([{ subtopic: "CustomerJourney" }])
    expect(panel.posts[0]?.targetOrigin).toBe(PANEL)
  })

  it.each([
    ["the right window of a wrong origin", "https://evil.example.com", () => panel],
    ["an origin that only begins like it", `${PANEL}.evil.example`, () => panel],
    ["another window of the right origin", PANEL, () => desktop],
    ["nobody in particular", "null", () => null],
  ])("hears nothing from %s", async (_name, origin, source) => {
    const { getJourney } = serve()
    say(journeyRequest(), origin, source())
    await settle()
    expect(getJourney).not.toHaveBeenCalled()
    expect(received()).toEqual([])
  })

  it("closes the carrier that it made", async () => {
    const { service, getJourney } = serve()
    service.dispose()
    expect(desktop.listening()).toBe(0)
    say(journeyRequest())
    await settle()
    expect(getJourney).not.toHaveBeenCalled()
  })
})
