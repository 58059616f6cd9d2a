import { describe, expect, it, vi } from "vitest"
import { createBridge } from "../../src/bridge/bridge"
import { bridgeFor } from "../../src/bridge/bridgeRegistry"
import type { BridgeSettings } from "../../src/bridge/bridgeSettings"
import { functionTransport } from "../../src/bridge/functionTransport"
import { shareWindowWire } from "../../src/bridge/windowWires"
import { callId, contactNumber } from "../../src/model/ids"
import type { JourneyError } from "../../src/model/journeyError"
import type { Subject } from "../../src/model/subject"
import { ianaZone } from "../../src/model/time"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"
import apiError from "../samples/error-api-error.json"
import inboundCall from "../samples/event-inbound-call-amazon.json"
import sampleReply from "../samples/response-by-contact-number.json"
import stateSync from "../samples/state-sync-response.json"
import { TIMES } from "./clientRig"
import { createFakeClock, settle } from "./fakeClock"
import { pairedTransports } from "./pairedTransports"

const SETTINGS: BridgeSettings = {
  codec: defaultCodecSettings(ianaZone("UTC")),
  times: TIMES,
  stateSyncChannels: ["Amazon"],
}
const YEAR = { channel: "all", months: 12 } as const
const subject: Subject = {
  callId: callId("12345"),
  accountNumber: null,
  contactNumber: contactNumber("6591462346"),
  campaignName: null,
}

function bridgeRig(settings = SETTINGS) {
  const clock = createFakeClock()
  const { panel, host } = pairedTransports((deliver) => deliver())
  const heard: { channel: string; topic: string; subtopic: string; data?: unknown }[] = []
  host.subscribe((message) => heard.push(message as (typeof heard)[number]))
  const say = (message: unknown): void => host.post(message as Parameters<typeof host.post>[0])
  return { bridge: createBridge(panel, settings, clock), clock, heard, say, panel }
}

describe("messages find their way", () => {
  it("the documented request goes out and the documented reply comes in", async () => {
    const { bridge, clock, heard, say } = bridgeRig()
    const answer = bridge.client.request(subject, YEAR)
    expect(heard).toEqual([
      {
        channel: "LCM",
        topic: "Webservice",
        subtopic: "GetCustomerJourney",
        data: { callid: "12345", ChannelID: "-1", MonthType: "12", ContactNumber: "6591462346" },
      },
    ])
    say(sampleReply)
    const journey = await answer
    expect(journey.interactions).toHaveLength(1)
    expect(journey).toMatchObject({
      subject,
      scope: YEAR,
      quality: { received: 1, repairs: [] },
      filterIgnored: false,
      asOf: clock.wallMs(),
    })
  })

  it("the documented call event puts its call on screen, with the customer's number", () => {
    const { bridge, clock, say } = bridgeRig()
    bridge.hold()
    say(inboundCall)
    expect(bridge.calls.getSnapshot()).toMatchObject({
      id: "4bbfa29b-d5a8-4876-9276-09872a748397",
      contactNumber: "+161081111",
      direction: "inbound",
      state: "offered",
      startedAt: clock.wallMs(),
    })
  })

  it("the documented state sync puts the call on screen under the id that events use", () => {
    const { bridge, say } = bridgeRig()
    bridge.hold()
    say(stateSync)
    expect(bridge.calls.getSnapshot()).toMatchObject({
      id: "71707025-ca65-4693-84b0-d05d80bbccbc",
      contactNumber: "+161081111",
      state: "talking",
    })
  })

  it("what had to be repaired in the rows is counted", async () => {
    const { bridge, say } = bridgeRig()
    const answer = bridge.client.request(subject, YEAR)
    const rows = [{ AgentComment: {} }, { AgentComment: {}, OutcomeID: [] }]
    say({ ...sampleReply, message: { callid: "12345", response: rows } })
    expect((await answer).quality.repairs).not.toEqual([])
    expect(bridge.diagnostics().repaired).toBe(3)
  })

  it("a host that fills its own list anew shows nobody the next customer's rows", async () => {
    let tell: (data: unknown) => void = () => {}
    const transport = functionTransport({
      post: () => {},
      subscribe: (listener) => {
        tell = listener
        return () => {}
      },
    })
    const bridge = createBridge(transport, SETTINGS, createFakeClock())
    const answer = bridge.client.request(subject, YEAR)
    const rows = [{ AgentComment: "of this customer" }]
    tell({ ...sampleReply, message: { callid: "12345", response: rows } })
    rows.splice(0, 1, { AgentComment: "of the next" }, { AgentComment: "of the next, too" })
    expect((await answer).interactions.map(({ comment }) => comment)).toEqual(["of this customer"])
    bridge.dispose()
  })

  it(
    "a large reply is read in slices, between which the page has its turn",
    { timeout: 60_000 },
    async () => {
      const yielded = vi.fn(() => Promise.resolve())
      vi.stubGlobal("scheduler", { yield: yielded })
      const { bridge, say } = bridgeRig()
      const answer = bridge.client.request(subject, YEAR)
      const rows = Array.from({ length: 20_000 }, (_, at) => ({ AgentComment: `comment ${at}` }))
      say({ ...sampleReply, message: { callid: "12345", response: rows } })
      expect((await answer).interactions).toHaveLength(20_000)
      expect(yielded).toHaveBeenCalled()
      vi.unstubAllGlobals()
    },
  )

  it("[B13] rows older than asked are judged by the clock and the zone of the settings", async () => {
    const { bridge, clock, say } = bridgeRig()
    const lost = bridge.client.request(subject, YEAR)
    await clock.advance(TIMES.timeoutMs)
    await expect(lost).rejects.toMatchObject({ code: "TIMEOUT" })
    // Two replies are owed now.
    const answer = bridge.client.request(subject, YEAR)
    say(sampleReply)
    await settle()
    expect(bridge.diagnostics()).toMatchObject({ accepted: 0, setAside: 1 })
    say({ ...sampleReply, message: { callid: "12345", response: [] } })
    expect((await answer).interactions).toEqual([])
  })

  it("the documented error ends the only request that it can be about", async () => {
    const { bridge, say } = bridgeRig()
    const answer = bridge.client.request(subject, YEAR)
    say(apiError)
    await expect(answer).rejects.toMatchObject({
      code: "HOST_ERROR",
      desktopText: "WebSocket connection is reconnecting",
    })
  })

  it("when the call is over its request ends and its reply is dropped", async () => {
    const { bridge, say } = bridgeRig()
    bridge.hold()
    const own = (subtopic: string) => ({
      channel: "CustomerJourney",
      topic: "Call",
      subtopic,
      message: { callid: "12345" },
    })
    say(own("Started"))
    const answer = bridge.client.request(subject, YEAR)
    say(own("Ended"))
    await expect(answer).rejects.toMatchObject({ code: "SUPERSEDED" })
    say(sampleReply)
    await settle()
    expect(bridge.calls.getSnapshot()).toBeNull()
    expect(bridge.diagnostics()).toMatchObject({ accepted: 0, late: 1 })
  })

  it.each([undefined, "text", 7, [], new Date(0), new Map(), { channel: "LCM" }, null])(
    "[fault 13] %s is nobody's, and makes no sound",
    async (message) => {
      const { bridge, say } = bridgeRig()
      const problems: JourneyError[] = []
      bridge.onProblem((problem) => problems.push(problem))
      bridge.hold()
      say(message)
      await settle()
      expect(bridge.diagnostics()).toMatchObject({ heard: 1, notOurs: 1, malformed: 0 })
      expect(problems).toEqual([])
    },
  )
})

describe("messages that are ours but broken", () => {
  it("[fault 17] a reply without a list ends its request as INVALID_RESPONSE, and is told nobody else", async () => {
    const { bridge, say } = bridgeRig()
    const problems: JourneyError[] = []
    bridge.onProblem((problem) => problems.push(problem))
    const answer = bridge.client.request(subject, YEAR)
    say({ ...sampleReply, message: { callid: "12345", response: "6591462346" } })
    await expect(answer).rejects.toMatchObject({ code: "INVALID_RESPONSE" })
    await expect(answer).rejects.toThrow(
      /^The reply's message\.response is wrong: expected a list, got [a-z ]+\.$/,
    )
    expect(problems).toEqual([])
  })

  it("[B26] a broken event ends no look-up, whose reply may name any call", async () => {
    const { bridge, say } = bridgeRig()
    const answer = bridge.client.request({ ...subject, callId: null }, YEAR)
    say({ channel: "CustomerJourney", topic: "Call", subtopic: "Started", message: { callid: {} } })
    await settle()
    expect(bridge.diagnostics().malformed).toBe(1)
    say(sampleReply)
    expect((await answer).interactions).toHaveLength(1)
  })

  it("one that nobody asked for is told once, by its path, without its values", () => {
    const { bridge, say } = bridgeRig()
    const problems: JourneyError[] = []
    const stop = bridge.onProblem((problem) => problems.push(problem))
    bridge.hold()
    const broken = { ...sampleReply, message: { callid: "77", response: "secret" } }
    say(broken)
    say(broken)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: "PROTOCOL" })
    expect(problems[0]?.message).toContain("message.response")
    expect(problems[0]?.message).not.toMatch(/secret|77/)
    expect(bridge.diagnostics().malformed).toBe(2)
    stop()
    say({ ...sampleReply, message: { callid: {}, response: [] } })
    expect(bridge.diagnostics().malformed).toBe(3)
    expect(problems).toHaveLength(1)
  })
})

describe("which calls are on", () => {
  it("asks every state sync channel and our own, once", () => {
    const { bridge, heard } = bridgeRig()
    bridge.askWhichCallsAreOn()
    bridge.askWhichCallsAreOn()
    expect(heard).toMatchObject([
      { channel: "Amazon", topic: "InboundCall", subtopic: "StateSync" },
      { channel: "CustomerJourney", topic: "Call", subtopic: "StateSync" },
    ])
  })

  it("[fault 45] asks a desktop that was never heard a second time", async () => {
    const { bridge, clock, heard } = bridgeRig()
    bridge.askWhichCallsAreOn()
    await clock.advance(30_000)
    expect(heard).toHaveLength(4)
  })

  it("asks again when it listens again", async () => {
    const { bridge, clock, heard, say } = bridgeRig()
    const letGo = bridge.hold()
    bridge.askWhichCallsAreOn()
    say(inboundCall)
    letGo()
    await clock.advance(0)
    expect(clock.pending).toBe(0)
    bridge.hold()
    bridge.askWhichCallsAreOn()
    bridge.askWhichCallsAreOn()
    expect(heard).toHaveLength(4)
  })

  it("asks one that was heard no second time", async () => {
    const { bridge, clock, heard, say } = bridgeRig()
    bridge.askWhichCallsAreOn()
    say(inboundCall)
    await clock.advance(30_000)
    expect(heard).toHaveLength(2)
  })

  it("says what kept it from asking", () => {
    const { bridge, panel } = bridgeRig()
    const problems: JourneyError[] = []
    bridge.onProblem((problem) => problems.push(problem))
    panel.dispose()
    bridge.askWhichCallsAreOn()
    expect(problems).toMatchObject([{ code: "DISPOSED" }])
  })
})

describe("listening", () => {
  it("[fault 47] holds one listener for all who hold it, and lets go of it when the last one did", async () => {
    const { bridge, clock, say } = bridgeRig()
    const first = bridge.hold()
    const second = bridge.hold()
    first()
    first()
    await clock.advance(0)
    say(inboundCall)
    expect(bridge.diagnostics().heard).toBe(1)
    second()
    await clock.advance(0)
    say(inboundCall)
    expect(bridge.diagnostics().heard).toBe(1)
    expect(clock.pending).toBe(0)
  })

  it("loses nothing between an unmount and the mount right after it", async () => {
    const { bridge, clock, say } = bridgeRig()
    bridge.hold()()
    bridge.hold()
    await clock.advance(0)
    say(inboundCall)
    expect(bridge.diagnostics().heard).toBe(1)
  })

  it("forgets which calls were on when nobody listens: one that ends unheard is never on screen again", async () => {
    const { bridge, clock, say } = bridgeRig()
    const letGo = bridge.hold()
    say(inboundCall)
    const over: string[] = []
    bridge.calls.onCallOver((id) => over.push(id))
    letGo()
    await clock.advance(0)
    expect(bridge.calls.getSnapshot()).toBeNull()
    expect(over).toEqual(["4bbfa29b-d5a8-4876-9276-09872a748397"])
    bridge.hold()
    expect(bridge.calls.getSnapshot()).toBeNull()
    say(inboundCall)
    expect(bridge.calls.getSnapshot()).not.toBeNull()
  })

  it("[fault 48] after dispose it is silent, and a second dispose is harmless", async () => {
    const { bridge, clock, say } = bridgeRig()
    bridge.hold()
    bridge.askWhichCallsAreOn()
    bridge.dispose()
    bridge.dispose()
    say(inboundCall)
    expect(bridge.diagnostics().heard).toBe(0)
    expect(clock.pending).toBe(0)
    await expect(bridge.client.request(subject, YEAR)).rejects.toMatchObject({ code: "DISPOSED" })
  })
})

describe("a desktop in trouble", () => {
  it("[fault 46] reloads in mid-request: the request times out, the next one is answered", async () => {
    const { bridge, clock, heard, say } = bridgeRig()
    bridge.hold()
    say(inboundCall)
    const lost = bridge.client.request(subject, YEAR)
    // It is gone, and with it what it was asked. What follows is the desktop after its reload.
    await clock.advance(TIMES.timeoutMs)
    await expect(lost).rejects.toMatchObject({ code: "TIMEOUT" })
    const again = bridge.client.request(subject, YEAR)
    expect(heard.filter(({ subtopic }) => subtopic === "GetCustomerJourney")).toHaveLength(2)
    say({ ...sampleReply, message: { callid: "12345", response: [] } })
    expect((await again).interactions).toEqual([])
    bridge.dispose()
  })

  it(
    "[fault 38] [fault 51] says 20,000 valid replies that nobody asked for: dropped, counted, nothing kept",
    { timeout: 60_000 },
    async () => {
      const { bridge, clock, say } = bridgeRig()
      bridge.hold()
      const taken: unknown[] = []
      bridge.client.onJourney((journey) => taken.push(journey))
      for (let time = 0; time < 20_000; time++) say(sampleReply)
      await settle()
      expect(bridge.diagnostics()).toMatchObject({
        heard: 20_000,
        unsolicited: 20_000,
        accepted: 0,
      })
      expect(taken).toEqual([])
      expect(clock.pending).toBe(0)

      const answer = bridge.client.request(subject, YEAR)
      say(sampleReply)
      expect((await answer).interactions).toHaveLength(1)
      bridge.dispose()
    },
  )
})

describe("[fault 50] panels that share a desktop", () => {
  const clock = createFakeClock()

  it("share the bridge of one transport", () => {
    const { panel } = bridgeRig()
    expect(bridgeFor(panel, SETTINGS, clock)).toBe(bridgeFor(panel, { ...SETTINGS }, clock))
  })

  it("[control 50] two bridges that don't know of each other take each other's reply", async () => {
    const { panel, host } = pairedTransports((deliver) => deliver())
    const apart = [1, 2].map(() => createBridge(panel, SETTINGS, createFakeClock()))
    const answers = apart.map(({ client }, index) =>
      client.request(subject, { channel: "all", months: index === 0 ? 12 : 3 }),
    )
    host.post(sampleReply)
    const [year, quarter] = await Promise.all(answers)
    // One reply, to one question: the other one was shown it, too.
    expect(quarter?.interactions).toEqual(year?.interactions)
    expect(quarter?.scope.months).toBe(3)
    for (const bridge of apart) bridge.dispose()
  })

  it("share the bridge of two transports to one window, and outlive each other", async () => {
    const { panel, host } = pairedTransports((deliver) => deliver())
    // Any object will do for a window here: it is only a key.
    const target = {} as Window
    const first = shareWindowWire(target, "origins", () => panel)
    const second = shareWindowWire(target, "origins", () => panel)
    const other = shareWindowWire(target, "other origins", () => panel)
    const bridge = bridgeFor(first, SETTINGS, clock)
    expect(bridgeFor(second, SETTINGS, clock)).toBe(bridge)
    expect(bridgeFor(other, SETTINGS, clock)).not.toBe(bridge)
    const posted: unknown[] = []
    host.subscribe((message) => posted.push(message))
    first.dispose()
    const answer = bridge.client.request(subject, YEAR)
    expect(posted).toHaveLength(1)
    second.dispose()
    const refused = bridge.client.request({ ...subject, callId: callId("2") }, YEAR)
    await expect(refused).rejects.toMatchObject({ code: "DISPOSED" })
    bridge.dispose()
    await expect(answer).rejects.toMatchObject({ code: "DISPOSED" })
  })

  it.each([
    ["dateOrder", { ...SETTINGS, codec: { ...SETTINGS.codec, dateOrder: "dmy" as const } }],
    ["quarantineMs", { ...SETTINGS, times: { ...TIMES, quarantineMs: 1 } }],
    ["stateSyncChannels", { ...SETTINGS, stateSyncChannels: [] }],
    [
      "outcomeKinds",
      {
        ...SETTINGS,
        codec: { ...SETTINGS.codec, outcomeKinds: new Map([[117, "busy" as const]]) },
      },
    ],
  ])("must agree on %s", (name, settings) => {
    const { panel } = bridgeRig()
    const shared = bridgeFor(panel, SETTINGS, clock)
    const letGo = shared.hold()
    expect(bridgeFor(panel, { ...SETTINGS }, clock)).toBe(shared)
    expect(() => bridgeFor(panel, settings, clock)).toThrow(
      expect.objectContaining({ code: "CONFIG", message: expect.stringContaining(`"${name}"`) }),
    )
    shared.hold()
    expect(() => bridgeFor(panel, settings, clock, shared)).toThrow(`"${name}"`)
    letGo()
    expect(bridgeFor(panel, settings, clock, shared)).toBe(shared)
    expect(shared.settings()).toBe(settings)
  })

  it("keep what is on the wire when the only one of them changes its settings", async () => {
    const { panel, host } = pairedTransports((deliver) => deliver())
    const posted: unknown[] = []
    host.subscribe((message) => posted.push(message))
    const bridge = bridgeFor(panel, SETTINGS, clock)
    const first = bridge.client.request(subject, YEAR)
    const codec = { ...SETTINGS.codec, dateOrder: "dmy" as const }
    bridgeFor(panel, { ...SETTINGS, codec }, clock)
    const joined = bridge.client.request(subject, YEAR)
    expect(posted).toHaveLength(1)
    const ended = Promise.allSettled([first, joined])
    bridge.dispose()
    expect((await ended).map(({ status }) => status)).toEqual(["rejected", "rejected"])
  })
})
