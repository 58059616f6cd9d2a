import { afterEach, describe, expect, it, vi } from "vitest"
import type { WireMessage } from "../../src/protocol/wireMessage"
import { functionTransport } from "../../src/bridge/functionTransport"
import { settle } from "./settle"
import { transportContract } from "./transportContract"

/** A host's message library: synchronous, and rude enough to call back after it was told to stop. */
function hostBus() {
  const posted: unknown[] = []
  const listeners = new Set<(data: unknown) => void>()
  const everyone: ((data: unknown) => void)[] = []
  let failure: Error | null = null
  return {
    posted,
    listeners,
    post: (message: WireMessage): void => {
      if (failure !== null) throw failure
      posted.push(message)
    },
    subscribe: (listener: (data: unknown) => void): (() => void) => {
      listeners.add(listener)
      everyone.push(listener)
      return () => void listeners.delete(listener)
    },
    emit: (data: unknown) => listeners.forEach((listener) => listener(data)),
    emitRudely: (data: unknown) => everyone.forEach((listener) => listener(data)),
    fail: (error: Error | null): void => {
      failure = error
    },
  }
}

transportContract("functionTransport", () => {
  const bus = hostBus()
  return {
    transport: functionTransport(bus),
    send: bus.emit,
    received: () => bus.posted,
    listening: () => bus.listeners.size > 0,
    breakPost(words) {
      bus.fail(new Error(words))
      return () => bus.fail(null)
    },
    settle,
  }
})

const message: WireMessage = { channel: "LCM", topic: "Webservice", subtopic: "A" }

describe("functionTransport", () => {
  afterEach(() => vi.unstubAllGlobals())

  it("keeps the order when a listener's post is answered before it returns", () => {
    const bus = hostBus()
    const transport = functionTransport({
      post: () => bus.emit("reply"),
      subscribe: bus.subscribe,
    })
    const heard: string[] = []
    transport.subscribe((data) => {
      heard.push(`first: ${String(data)}`)
      if (data === "call") transport.post(message)
    })
    transport.subscribe((data) => heard.push(`second: ${String(data)}`))
    bus.emit("call")
    expect(heard).toEqual(["first: call", "second: call", "first: reply", "second: reply"])
  })

  it("hears what the host delivers while it is being subscribed to", () => {
    const heard: unknown[] = []
    const transport = functionTransport({
      post: () => {},
      subscribe: (listener) => {
        listener("at once")
        return () => {}
      },
    })
    transport.subscribe((data) => heard.push(data))
    expect(heard).toEqual(["at once"])
  })

  it("leaves the host when a listener disposes of it while it is being subscribed to", () => {
    const stop = vi.fn()
    const transport = functionTransport({
      post: () => {},
      subscribe: (listener) => {
        listener("at once")
        return stop
      },
    })
    transport.subscribe(() => transport.dispose())
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it("drops what the host delivers after it was told to stop", () => {
    const bus = hostBus()
    const transport = functionTransport(bus)
    const heard: unknown[] = []
    transport.subscribe((data) => heard.push(data))()
    transport.subscribe((data) => heard.push(data))
    bus.emitRudely("once")
    expect(heard).toEqual(["once"])
    transport.dispose()
    bus.emitRudely("late")
    expect(heard).toEqual(["once"])
  })

  it("a host whose subscribe throws: the subscriber gets the error, and may try again", () => {
    const subscribe = vi.fn(() => () => {})
    subscribe.mockImplementationOnce(() => {
      throw new Error("not connected")
    })
    const transport = functionTransport({ post: () => {}, subscribe })
    expect(() => transport.subscribe(() => {})).toThrow("not connected")
    transport.subscribe(() => {})
    expect(subscribe).toHaveBeenCalledTimes(2)
  })

  it("a host whose stop throws: dispose ends all the same, and the error is reported", () => {
    const reported = vi.fn()
    vi.stubGlobal("reportError", reported)
    const failure = new Error("already gone")
    const transport = functionTransport({
      post: () => {},
      subscribe: () => () => {
        throw failure
      },
    })
    transport.subscribe(() => {})
    expect(() => transport.dispose()).not.toThrow()
    expect(reported.mock.calls).toEqual([[failure]])
  })

  it("a host in plain JavaScript that returns nothing from subscribe is forgiven", () => {
    const subscribe = vi.fn() as () => () => void // what such a host amounts to
    const transport = functionTransport({ post: () => {}, subscribe })
    const leave = transport.subscribe(() => {})
    expect(leave).not.toThrow()
  })
})
