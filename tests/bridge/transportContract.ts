import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { JourneyError } from "../../src/model/journeyError"
import type { WireMessage } from "../../src/protocol/wireMessage"
import type { Transport } from "../../src/bridge/transport"

/** One transport under test, and the far end of its carrier in the test's hands. */
export interface ContractSetup {
  readonly transport: Transport
  /** Sends data from the far end. */
  send(data: unknown): void
  /** What has reached the far end. */
  received(): readonly unknown[]
  /** Whether the transport listens to its carrier. */
  listening(): boolean
  /** Makes the carrier's own post throw, with these words, until the returned function is called. */
  breakPost(words: string): () => void
  /** Waits until everything that was sent has arrived, either way. */
  settle(): Promise<void>
}

const message = (subtopic: string): WireMessage => ({
  channel: "LCM",
  topic: "Webservice",
  subtopic,
  data: { callid: "12345" },
})

const codeOf = (run: () => void): string => {
  try {
    run()
  } catch (error) {
    return error instanceof JourneyError ? error.code : "not a JourneyError"
  }
  return "nothing thrown"
}

/** The rules that every transport keeps. */
export function transportContract(name: string, makeSetup: () => ContractSetup): void {
  describe(`${name} keeps the contract of transports`, () => {
    let setup: ContractSetup
    let reported: unknown[]

    beforeEach(() => {
      reported = []
      vi.stubGlobal("reportError", (error: unknown) => reported.push(error))
      setup = makeSetup()
    })

    afterEach(() => {
      setup.transport.dispose()
      vi.unstubAllGlobals()
    })

    const hear = (log: unknown[]): (() => void) =>
      setup.transport.subscribe((data) => log.push(data))

    it("posts whole messages, in order", async () => {
      setup.transport.post(message("A"))
      setup.transport.post(message("B"))
      await setup.settle()
      expect(setup.received()).toEqual([message("A"), message("B")])
    })

    it("hears whatever is sent, in order and as it is", async () => {
      const heard: unknown[] = []
      hear(heard)
      const sent = [message("A"), "text", 0, null, ["list"], new Map([["a", 1]])]
      for (const data of sent) setup.send(data)
      await setup.settle()
      expect(heard).toEqual(sent)
    })

    it("tells every listener, each as often as it subscribed", async () => {
      const heard: unknown[] = []
      const listener = (data: unknown): unknown => heard.push(data)
      const leave = setup.transport.subscribe(listener)
      setup.transport.subscribe(listener)
      setup.send("both")
      await setup.settle()
      leave()
      leave()
      setup.send("one")
      await setup.settle()
      expect(heard).toEqual(["both", "both", "one"])
    })

    it("listens to its carrier from the first listener to the last, and again later", async () => {
      expect(setup.listening()).toBe(false)
      const first = hear([])
      const second = hear([])
      expect(setup.listening()).toBe(true)
      first()
      expect(setup.listening()).toBe(true)
      second()
      expect(setup.listening()).toBe(false)

      const heard: unknown[] = []
      hear(heard)
      expect(setup.listening()).toBe(true)
      setup.send("again")
      await setup.settle()
      expect(heard).toEqual(["again"])
    })

    it("posting needs no listener", async () => {
      setup.transport.post(message("A"))
      await setup.settle()
      expect(setup.listening()).toBe(false)
      expect(setup.received()).toEqual([message("A")])
    })

    it("tells nobody who has left", async () => {
      const heard: unknown[] = []
      const leave = hear(heard)
      hear([])
      leave()
      setup.send("late")
      await setup.settle()
      expect(heard).toEqual([])
    })

    it("a listener that throws is reported and keeps nobody from hearing", async () => {
      const heard: unknown[] = []
      const failure = new Error("a listener's own")
      setup.transport.subscribe(() => {
        throw failure
      })
      hear(heard)
      setup.send(1)
      setup.send(2)
      await setup.settle()
      expect(heard).toEqual([1, 2])
      expect(reported).toEqual([failure, failure])
    })

    it("a listener that another one ends is not told any more", async () => {
      const heard: unknown[] = []
      const leaving: (() => void)[] = []
      setup.transport.subscribe(() => leaving.forEach((leave) => leave()))
      leaving.push(hear(heard))
      setup.send("last")
      await setup.settle()
      expect(heard).toEqual([])
    })

    it("a listener that comes while a message is told hears from the next one on", async () => {
      const heard: unknown[] = []
      let joined = false
      setup.transport.subscribe(() => {
        if (!joined) hear(heard)
        joined = true
      })
      setup.send(1)
      setup.send(2)
      await setup.settle()
      expect(heard).toEqual([2])
    })

    it("never hears what it posted itself", async () => {
      const heard: unknown[] = []
      hear(heard)
      setup.transport.post(message("A"))
      await setup.settle()
      expect(heard).toEqual([])
    })

    it("turns a failing post into SEND_FAILED without the failure's words, and posts again after", async () => {
      const mend = setup.breakPost("6591462346 could not be cloned")
      const failing = (): void => setup.transport.post(message("A"))
      expect(codeOf(failing)).toBe("SEND_FAILED")
      expect(failing).toThrow(/^The transport could not hand over the message\.$/)
      mend()
      setup.transport.post(message("B"))
      await setup.settle()
      expect(setup.received()).toEqual([message("B")])
    })

    it("is silent after dispose: hears nothing, posts nothing (DISPOSED), listens to nothing", async () => {
      const heard: unknown[] = []
      const leave = hear(heard)
      setup.transport.dispose()
      setup.send("late")
      await setup.settle()
      expect(heard).toEqual([])
      expect(setup.listening()).toBe(false)
      const posting = (): void => setup.transport.post(message("A"))
      expect(codeOf(posting)).toBe("DISPOSED")
      expect(posting).toThrow(/^The transport has been disposed of\.$/)
      leave()

      const leaveAgain = hear(heard)
      expect(setup.listening()).toBe(false)
      leaveAgain()
      await setup.settle()
      expect(setup.received()).toEqual([])
    })

    it("can be disposed of twice, and before anybody listened", () => {
      setup.transport.dispose()
      expect(() => setup.transport.dispose()).not.toThrow()
    })

    it("tells nobody any more when a listener disposes of it", async () => {
      const heard: unknown[] = []
      setup.transport.subscribe(() => setup.transport.dispose())
      hear(heard)
      setup.send(1)
      setup.send(2)
      await setup.settle()
      expect(heard).toEqual([])
    })
  })
}
