import { describe, expect, it, vi } from "vitest"
import { guardedWindowTransport } from "../../src/bridge/guardedWindowTransport"
import { ALL_GUARDS } from "../../src/bridge/inboundGuards"
import { shareWindowWire } from "../../src/bridge/windowWires"
import { wireOf } from "../../src/bridge/wireOf"
import { fakeWindows } from "./fakeWindows"
import { settle } from "./settle"
import { transportContract } from "./transportContract"

const DESKTOP = "https://desktop.example.com"
const PANEL = "https://panel.example.net"

function makeScene() {
  const { desktop, panel } = fakeWindows(DESKTOP, PANEL)
  const options = { target: desktop.asWindow(), origins: [DESKTOP], window: panel.asWindow() }
  const share = (key = "key") =>
    shareWindowWire(options.target, key, () => guardedWindowTransport(options, ALL_GUARDS))
  return { desktop, panel, share }
}

transportContract("a transport that shares its wire", () => {
  const { desktop, panel, share } = makeScene()
  const atDesktop: unknown[] = []
  desktop.addEventListener("message", ({ data }) => atDesktop.push(data))
  return {
    transport: share(),
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

describe("[fault 50] transports to one window", () => {
  it("share one wire, unless they differ in their key", () => {
    const { share } = makeScene()
    expect(wireOf(share())).toBe(wireOf(share()))
    expect(wireOf(share())).not.toBe(wireOf(share("another")))
  })

  it("each tells what was turned away on the wire", () => {
    const { panel, share } = makeScene()
    const [first, second] = [share(), share()]
    first.subscribe(() => {})
    panel.fire("message", { origin: "https://stranger.example" })
    expect(first.counters?.()).toEqual({ foreign: 1, unreadable: 0 })
    expect(second.counters?.()).toEqual({ foreign: 1, unreadable: 0 })
  })

  it("a wire that doesn't count has turned nothing away", () => {
    const bare = { post: () => {}, subscribe: () => () => {}, dispose: () => {} }
    // Any object will do for a window here: it is only a key.
    const shared = shareWindowWire({} as Window, "key", () => bare)
    expect(shared.counters?.()).toEqual({ foreign: 0, unreadable: 0 })
  })

  it("each hears everything, and one that is disposed of leaves the other as it is", async () => {
    const { panel, share } = makeScene()
    const first = share()
    const second = share()
    const heard: string[] = []
    first.subscribe((data) => heard.push(`first ${String(data)}`))
    second.subscribe((data) => heard.push(`second ${String(data)}`))
    panel.postMessage("A", PANEL)
    await settle()
    first.dispose()
    panel.postMessage("B", PANEL)
    await settle()
    expect(heard).toEqual(["first A", "second A", "second B"])
    second.dispose()
    expect(panel.listening()).toBe(0)
  })

  it("the wire is silent while every one of them is disposed of, and open again with the next", async () => {
    const { panel, share } = makeScene()
    const first = share()
    const wire = wireOf(first)
    const heard: unknown[] = []
    wire.subscribe((data) => heard.push(data))
    first.dispose()
    panel.postMessage("nobody's", PANEL)
    await settle()
    share()
    panel.postMessage("the next one's", PANEL)
    await settle()
    expect(heard).toEqual(["the next one's"])
  })
})
