import { describe, expect, it, vi } from "vitest"
import { portTransport } from "../../src/bridge/portTransport"
import { settle } from "./settle"
import { transportContract } from "./transportContract"

function watched(port: MessagePort): { listening: () => boolean } {
  let handlers = 0
  const add = port.addEventListener.bind(port)
  const remove = port.removeEventListener.bind(port)
  vi.spyOn(port, "addEventListener").mockImplementation((...args: Parameters<typeof add>) => {
    handlers++
    add(...args)
  })
  vi.spyOn(port, "removeEventListener").mockImplementation((...args: Parameters<typeof remove>) => {
    handlers--
    remove(...args)
  })
  return { listening: () => handlers > 0 }
}

transportContract("portTransport", () => {
  const { port1, port2 } = new MessageChannel()
  const received: unknown[] = []
  port2.addEventListener("message", (event) => received.push(event.data))
  port2.start()
  const { listening } = watched(port1)
  return {
    transport: portTransport(port1),
    send: (data) => port2.postMessage(data),
    received: () => received,
    listening,
    breakPost(words) {
      const broken = vi.spyOn(port1, "postMessage").mockImplementation(() => {
        throw new DOMException(words, "DataCloneError")
      })
      return () => broken.mockRestore()
    },
    settle,
  }
})

describe("portTransport", () => {
  it("hears what was sent before anybody listened: a port waits until it is started", async () => {
    const { port1, port2 } = new MessageChannel()
    const transport = portTransport(port1)
    port2.postMessage("early")
    await settle()
    const heard: unknown[] = []
    transport.subscribe((data) => heard.push(data))
    await settle()
    expect(heard).toEqual(["early"])
    transport.dispose()
  })

  it("closes the port when it is disposed of", async () => {
    const { port1, port2 } = new MessageChannel()
    const closed = vi.fn()
    port2.addEventListener("close", closed)
    port2.start()
    portTransport(port1).dispose()
    await settle()
    expect(closed).toHaveBeenCalledTimes(1)
  })

  it("[fault 25] counts what could not be read", () => {
    const { port1 } = new MessageChannel()
    const transport = portTransport(port1)
    const heard: unknown[] = []
    const leave = transport.subscribe((data) => heard.push(data))
    port1.dispatchEvent(new MessageEvent("messageerror"))
    expect(heard).toEqual([])
    expect(transport.counters?.()).toEqual({ foreign: 0, unreadable: 1 })
    leave()
    port1.dispatchEvent(new MessageEvent("messageerror"))
    expect(transport.counters?.().unreadable).toBe(1)
    transport.dispose()
  })
})
