import { describe, expect, it } from "vitest"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import type { Interaction } from "../../src/model/interaction"
import { callId } from "../../src/model/ids"
import { JourneyError } from "../../src/model/journeyError"
import { at, interaction } from "../model/make"
import { clientRig } from "./clientRig"
import { settle } from "./fakeClock"

const row = (comment: string, fields: Partial<Interaction> = {}): Interaction =>
  interaction({ comment, completedAt: at("2026-05-12"), ...fields })
/** After this long a repetition of the last reply is no longer waited for. */
const ECHO_MS = 100
const OLD = { completedAt: at("2020-05-12") }

describe("one question at a time", () => {
  it("[B1] a different request about the same call waits for the first one's answer", async () => {
    const rig = clientRig()
    const first = rig.ask("1", "all/3")
    const second = rig.ask("1", "2/12")
    expect(rig.posted).toEqual(["1 all/3"])
    await rig.reply("1", row("first"))
    await rig.clock.advance(ECHO_MS)
    expect(first.said()).toBe("first")
    expect(rig.posted).toEqual(["1 all/3", "1 2/12"])
    await rig.reply("1", row("second"))
    expect(second.said()).toBe("second")
  })

  it("[B2] equal requests share one message and one answer", async () => {
    const rig = clientRig()
    const askers = [rig.ask("1", "all/12"), rig.ask("1", "all/12"), rig.ask("1", "all/12")]
    await rig.reply("1", row("shared"))
    expect(rig.posted).toEqual(["1 all/12"])
    expect(askers.map((asker) => asker.said())).toEqual(["shared", "shared", "shared"])
    expect(rig.client.counters()).toMatchObject({ posted: 1, joined: 2, accepted: 1 })
  })

  it("[B2] an equal request that waits in the queue goes out once", async () => {
    const rig = clientRig()
    rig.ask("1", "all/3")
    const askers = [rig.ask("1", "2/12"), rig.ask("1", "2/12")]
    await rig.reply("1")
    await rig.clock.advance(ECHO_MS)
    await rig.reply("1", row("voice"))
    expect(rig.posted).toEqual(["1 all/3", "1 2/12"])
    expect(askers.map((asker) => asker.said())).toEqual(["voice", "voice"])
  })

  it("[B3] a request for another call goes out at once, in flight or in quarantine", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    const second = rig.ask("2", "all/12")
    expect(rig.posted).toEqual(["1 all/12", "2 all/12"])
    await rig.reply("2", row("of two"))
    expect(second.said()).toBe("of two")
    await rig.clock.advance(10_000)
    rig.ask("3", "all/12")
    expect(rig.posted.at(-1)).toBe("3 all/12")
  })

  it("[B4] [fault 44] a choice settles for a quarter of a second, and those passed over are never sent", async () => {
    const rig = clientRig()
    for (let click = 0; click < 50; click++) {
      const passing = rig.ask("1", click % 2 ? "2/3" : "3/3", { settleMs: 250 })
      await rig.clock.advance(40)
      passing.abort()
    }
    const last = rig.ask("1", "1/6", { settleMs: 250 })
    await rig.clock.advance(249)
    expect(rig.posted).toEqual([])
    await rig.clock.advance(1)
    expect(rig.posted).toEqual(["1 1/6"])
    await rig.reply("1", row("sms", { channelId: SMS }))
    expect(last.said()).toBe("sms")
  })

  it.each([
    [500, 250],
    [250, 500],
  ])("[B4] choices that settle for %i and %i ms each go out in time", async (first, second) => {
    const rig = clientRig()
    rig.ask("1", "all/12", { settleMs: first })
    rig.ask("2", "all/12", { settleMs: second })
    await rig.clock.advance(250)
    expect(rig.posted).toEqual([first === 250 ? "1 all/12" : "2 all/12"])
    await rig.clock.advance(249)
    expect(rig.posted).toHaveLength(1)
    await rig.clock.advance(1)
    expect(rig.posted).toHaveLength(2)
  })
})

describe("the answer", () => {
  it("[B5] [control 38] [control 39] a reply is taken for the request whose call it names", async () => {
    const rig = clientRig()
    const one = rig.ask("1", "all/12")
    const two = rig.ask("2", "all/12")
    await rig.reply("2", row("two's"))
    await rig.reply("1", row("one's"))
    expect([one.said(), two.said()]).toEqual(["one's", "two's"])
  })

  it.each(["2", null, "constructor", "__proto__", " 1", "01"])(
    "[B5] [fault 19] a reply that names %j is nobody's while call 1 asks",
    async (named) => {
      const rig = clientRig()
      const asked = rig.ask("1", "all/12")
      await rig.reply(named, row("foreign"))
      expect(asked.said()).toBe("waiting")
      expect(rig.client.counters().unsolicited).toBe(1)
    },
  )

  it("[B6] [fault 38] [fault 39] a reply that nobody asked for is counted and dropped", async () => {
    const rig = clientRig()
    await rig.reply("1", row("unasked"))
    expect(rig.accepted).toEqual([])
    expect(rig.client.counters().unsolicited).toBe(1)
  })

  it("[B7] [fault 33] a late reply to an earlier filter is never taken for the later one's", async () => {
    const rig = clientRig()
    const first = rig.ask("1", "2/3")
    await rig.clock.advance(10_000)
    expect(first.said()).toBe("TIMEOUT")
    const second = rig.ask("1", "2/12")
    await rig.reply("1", row("late"))
    await rig.clock.advance(ECHO_MS)
    expect(second.said()).toBe("waiting")
    expect(rig.accepted).toEqual(["1 2/3: late"])
    expect(rig.posted).toEqual(["1 2/3", "1 2/12"])
    await rig.reply("1", row("right"))
    expect(second.said()).toBe("right")
  })

  it("[B7] the quarantine ends 60 s after the posting, and the wire is free", async () => {
    const rig = clientRig()
    rig.ask("1", "2/3")
    await rig.clock.advance(55_000)
    const later = rig.ask("1", "3/12")
    await rig.clock.advance(4_999)
    expect(rig.posted).toEqual(["1 2/3"])
    await rig.clock.advance(1)
    expect(rig.posted).toEqual(["1 2/3", "1 3/12"])
    await rig.reply("1", row("mail", { channelId: EMAIL }))
    expect(later.said()).toBe("mail")
  })

  it("[B8] [fault 34] the same request may go again; the first reply is its answer, the second is dropped", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    await rig.clock.advance(10_000)
    const again = rig.ask("1", "all/12")
    expect(rig.posted).toEqual(["1 all/12", "1 all/12"])
    await rig.reply("1", row("first"))
    expect(again.said()).toBe("first")
    await rig.reply("1", row("second"))
    expect(rig.accepted).toEqual(["1 all/12: first"])
    expect(rig.client.counters().late).toBe(1)
  })

  it("[B8] while the second reply is owed, a different request about the call still waits", async () => {
    const rig = clientRig()
    rig.ask("1", "all/3")
    await rig.clock.advance(10_000)
    rig.ask("1", "all/3")
    await rig.reply("1", row("first"))
    const wider = rig.ask("1", "all/12")
    expect(rig.posted).toEqual(["1 all/3", "1 all/3"])
    await rig.reply("1", row("repetition"))
    await rig.clock.advance(ECHO_MS)
    expect(wider.said()).toBe("waiting")
    expect(rig.posted.at(-1)).toBe("1 all/12")
    await rig.reply("1", row("right"))
    expect(wider.said()).toBe("right")
  })

  it("[B8] asked a third time after the first reply, it goes out again, and the second reply is its answer", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    await rig.clock.advance(10_000)
    rig.ask("1", "all/12")
    await rig.reply("1", row("first"))
    const third = rig.ask("1", "all/12")
    expect(rig.posted).toHaveLength(3)
    await rig.reply("1", row("second"))
    expect(third.said()).toBe("second")
    expect(rig.client.counters()).toMatchObject({ joined: 0, late: 0 })
  })

  it("[B8] [B22] a third asking that could not be posted changes nothing: what still comes is dropped", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    await rig.clock.advance(10_000)
    rig.ask("1", "all/12")
    await rig.reply("1", row("first"))
    rig.failing = true
    const third = rig.ask("1", "all/12")
    await rig.reply("1", row("second"))
    expect(third.said()).toBe("SEND_FAILED")
    expect(rig.accepted).toEqual(["1 all/12: first"])
    expect(rig.client.counters().late).toBe(1)
  })

  it("[B9] a choice that the owed request covers is asked by sending that one again", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    await rig.clock.advance(10_000)
    const narrower = rig.ask("1", "2/3", { takesCovering: true })
    expect(rig.posted).toEqual(["1 all/12", "1 all/12"])
    await rig.reply("1", row("late"))
    expect(narrower.outcome()).toMatchObject({ scope: { channel: "all", months: 12 } })
    expect(rig.client.counters().covered).toBe(1)
  })

  it("[B9] one that is on the wire and covers the choice is joined", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    const narrower = rig.ask("1", "2/3", { takesCovering: true })
    await rig.reply("1", row("all of it"))
    expect(rig.posted).toEqual(["1 all/12"])
    expect(narrower.said()).toBe("all of it")
  })

  it.each([
    ["2/12", "all/12"],
    ["all/3", "all/12"],
    ["2/12", "3/3"],
  ])("[B9] an owed %s does not cover %s", async (owed, wanted) => {
    const rig = clientRig()
    rig.ask("1", owed)
    const asked = rig.ask("1", wanted, { takesCovering: true })
    expect(rig.posted).toEqual([`1 ${owed}`])
    await rig.clock.advance(10_000)
    expect(asked.said()).toBe("TIMEOUT")
  })

  it("[B9] an owed request about another subject of the same call covers nothing", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    const other = {
      callId: callId("1"),
      accountNumber: null,
      contactNumber: null,
      campaignName: "x",
    }
    const asked = rig.ask(other, "2/3", { takesCovering: true })
    expect(rig.posted).toEqual(["1 all/12"])
    await rig.reply("1", row("another number's"))
    expect(asked.said()).toBe("waiting")
  })

  it("[B10] [fault 32] [fault 43] the reply to an aborted request is kept under its own question", async () => {
    const rig = clientRig()
    const first = rig.ask("1", "2/3")
    first.abort()
    const second = rig.ask("1", "3/3")
    await rig.reply("1", row("voice"))
    await rig.clock.advance(ECHO_MS)
    expect(first.said()).toBe("ABORTED")
    expect(first.outcome()).toMatchObject({ message: "The answer is no longer wanted." })
    expect(rig.accepted).toEqual(["1 2/3: voice"])
    expect(second.said()).toBe("waiting")
    expect(rig.posted).toEqual(["1 2/3", "1 3/3"])
  })

  it("[B11] [fault 43] a request that is aborted before it is posted leaves nothing on the wire", async () => {
    const rig = clientRig()
    rig.ask("1", "2/3")
    const queued = rig.ask("1", "3/3")
    queued.abort()
    await rig.reply("1", row("voice"))
    expect(queued.said()).toBe("ABORTED")
    expect(rig.posted).toEqual(["1 2/3"])
  })

  it("[B11] one whose signal was aborted before it began is not queued", async () => {
    const rig = clientRig()
    const signal = AbortSignal.abort()
    const { client } = rig
    const subject = {
      callId: callId("1"),
      accountNumber: null,
      contactNumber: null,
      campaignName: null,
    }
    const asked = client.request(subject, { channel: "all", months: 12 }, { signal })
    await expect(asked).rejects.toMatchObject({
      code: "ABORTED",
      message: "It was aborted before it began.",
    })
    expect(rig.posted).toEqual([])
  })
})

describe("a desktop that answers twice", () => {
  it("[B29] the repetition is never taken for the next filter's answer", async () => {
    const rig = clientRig()
    rig.ask("1", "2/3")
    const next = rig.ask("1", "2/12")
    await rig.reply("1", row("first"))
    await rig.clock.advance(60)
    await rig.reply("1", row("first, again"))
    expect(rig.client.counters().unsolicited).toBe(1)
    await rig.clock.advance(39)
    expect(rig.posted).toEqual(["1 2/3"])
    await rig.clock.advance(1)
    expect(rig.posted).toEqual(["1 2/3", "1 2/12"])
    await rig.reply("1", row("second"))
    expect(next.said()).toBe("second")
  })

  it("[B30] once it was seen to, its repetitions settle no debt", async () => {
    const rig = clientRig()
    rig.ask("1", "2/3")
    await rig.reply("1", row("seen"))
    await rig.reply("1", row("seen, again"))
    await rig.clock.advance(1_000)

    rig.ask("1", "2/6")
    await rig.clock.advance(10_000)
    rig.ask("1", "2/6")
    await rig.reply("1", row("first"))
    await rig.reply("1", row("first, again"))
    const wider = rig.ask("1", "2/12")
    await rig.clock.advance(5_000)
    expect(rig.posted).toEqual(["1 2/3", "1 2/6", "1 2/6"])
    await rig.reply("1", row("second"))
    await rig.clock.advance(ECHO_MS)
    await rig.reply("1", row("right"))
    expect(wider.said()).toBe("right")
    expect(rig.client.counters().repeated).toBe(1)
  })

  it("[B30] nor does an error that comes right behind a reply", async () => {
    const rig = clientRig()
    rig.ask("1", "2/3")
    await rig.reply("1", row("seen"))
    await rig.reply("1", row("seen, again"))
    await rig.clock.advance(1_000)

    rig.ask("1", "2/6")
    await rig.clock.advance(10_000)
    rig.ask("1", "2/6")
    await rig.reply("1", row("first"))
    rig.client.receiveFailure({
      kind: "journey-error",
      callId: callId("1"),
      reason: "host-error",
      text: null,
    })
    await rig.clock.advance(ECHO_MS)
    rig.ask("1", "2/12")
    expect(rig.posted).toEqual(["1 2/3", "1 2/6", "1 2/6"])
    expect(rig.client.counters().repeated).toBe(1)
  })

  it("[B30] from one that was never seen to, the second reply settles the second debt", async () => {
    const rig = clientRig()
    rig.ask("1", "2/6")
    await rig.clock.advance(10_000)
    rig.ask("1", "2/6")
    await rig.reply("1", row("first"))
    await rig.reply("1", row("second"))
    await rig.clock.advance(ECHO_MS)
    rig.ask("1", "2/12")
    expect(rig.posted.at(-1)).toBe("1 2/12")
  })

  it("[B29] another call and the same question need not wait for it", async () => {
    const rig = clientRig()
    rig.ask("1", "2/3")
    await rig.reply("1", row("first"))
    rig.ask("2", "2/12")
    rig.ask("1", "2/3")
    expect(rig.posted).toEqual(["1 2/3", "2 2/12", "1 2/3"])
  })
})

describe("content", () => {
  it("[B12] [fault 35] rows of another channel are set aside, and a fitting reply replaces them", async () => {
    const rig = clientRig()
    const mails = rig.ask("1", "3/12")
    await rig.reply("1", row("voice", { channelId: VOICE }))
    expect(mails.said()).toBe("waiting")
    await rig.reply("1", row("mail", { channelId: EMAIL }))
    expect(mails.said()).toBe("mail")
    expect(mails.outcome()).toMatchObject({ filterIgnored: false })
    expect(rig.client.counters().setAside).toBe(1)
  })

  it("[B12] [fault 35] if nothing better comes by the time-out they were the answer, and say so", async () => {
    const rig = clientRig()
    const mails = rig.ask("1", "3/12")
    await rig.reply("1", row("voice", { channelId: VOICE }))
    await rig.clock.advance(9_999)
    expect(mails.said()).toBe("waiting")
    await rig.clock.advance(1)
    expect(mails.said()).toBe("voice")
    expect(mails.outcome()).toMatchObject({ filterIgnored: true })
  })

  it("[B12] after that nothing is owed, and the next filter may go", async () => {
    const rig = clientRig()
    rig.ask("1", "3/12")
    await rig.reply("1", row("voice", { channelId: VOICE }))
    await rig.clock.advance(10_000)
    await rig.clock.advance(ECHO_MS)
    rig.ask("1", "1/12")
    expect(rig.posted.at(-1)).toBe("1 1/12")
  })

  it("[B13] [fault 36] rows older than asked are the answer at once when nothing else is owed", async () => {
    const rig = clientRig()
    const asked = rig.ask("1", "all/12")
    await rig.reply("1", row("old", OLD))
    expect(asked.said()).toBe("old")
    expect(asked.outcome()).toMatchObject({ filterIgnored: false })
  })

  it("[B13] [fault 36] [fault 39] while another reply is owed they are not ours, and waiting goes on", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    await rig.clock.advance(10_000)
    const again = rig.ask("1", "all/12")
    await rig.reply("1", row("old", OLD))
    expect(again.said()).toBe("waiting")
    await rig.reply("1", row("new"))
    expect(again.said()).toBe("new")
  })

  it("[B13] the last reply owed is the answer, old or not", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    await rig.clock.advance(10_000)
    const again = rig.ask("1", "all/12")
    await rig.reply("1", row("old", OLD))
    await rig.reply("1", row("older", OLD))
    await rig.clock.advance(ECHO_MS)
    expect(again.said()).toBe("older")
    rig.ask("1", "2/3")
    expect(rig.posted.at(-1)).toBe("1 2/3")
  })

  it("[B13] what was set aside for its age is the answer at the time-out, and no filter was ignored", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    await rig.clock.advance(10_000)
    const again = rig.ask("1", "all/12")
    await rig.reply("1", row("old", OLD))
    await rig.clock.advance(10_000)
    expect(again.said()).toBe("old")
    expect(again.outcome()).toMatchObject({ filterIgnored: false })
  })

  it("[B13] [B26] they may be an earlier look-up's as well: waiting goes on", async () => {
    const rig = clientRig()
    rig.ask("look-up", "all/12")
    await rig.clock.advance(10_000)
    const call = rig.ask("1", "all/12")
    await rig.reply("1", row("old", OLD))
    expect(call.said()).toBe("waiting")
    await rig.reply("1", row("new"))
    expect(call.said()).toBe("new")
  })

  it("[B13] a look-up's own are its answer at once, whatever a call is owed", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    const found = rig.ask("look-up", "all/12")
    await rig.reply("9", row("old", OLD))
    expect(found.said()).toBe("old")
  })

  it("[B14] one row that fits makes the reply the answer", async () => {
    const rig = clientRig()
    const asked = rig.ask("1", "3/12")
    await rig.reply("1", row("voice"), row("mail", { channelId: EMAIL }))
    expect(asked.said()).toBe("voice, mail")
  })

  it.each([
    ["no row", []],
    ["a row without a channel", [row("no channel", { channelId: null })]],
    ["a row without a date", [row("no date", { channelId: EMAIL, completedAt: null })]],
  ])("[B14] %s contradicts nothing", async (_name, rows) => {
    const rig = clientRig()
    const asked = rig.ask("1", "3/12")
    await rig.reply("1", ...rows)
    expect(asked.outcome()).toMatchObject({ interactions: rows })
  })
})

describe("time", () => {
  it("[B15] [fault 42] a desktop that never answers ends the request 10 s after the choice", async () => {
    const rig = clientRig()
    const asked = rig.ask("1", "all/12")
    await rig.clock.advance(9_999)
    expect(asked.said()).toBe("waiting")
    await rig.clock.advance(1)
    expect(asked.said()).toBe("TIMEOUT")
    expect(asked.outcome()).toMatchObject({
      message: "The desktop did not answer within 10000 ms.",
    })
    expect(rig.client.counters().timedOut).toBe(1)
  })

  it("[B15] the clock runs while the request waits for the wire, and it is never posted after that", async () => {
    const rig = clientRig()
    rig.ask("1", "2/3")
    await rig.clock.advance(4_000)
    const waiting = rig.ask("1", "3/3")
    await rig.clock.advance(10_000)
    expect(waiting.said()).toBe("TIMEOUT")
    await rig.reply("1", row("late"))
    expect(rig.posted).toEqual(["1 2/3"])
  })

  it("[B15] the clock starts at the choice that the caller names", async () => {
    const rig = clientRig()
    await rig.clock.advance(6_000)
    const asked = rig.ask("1", "all/12", { chosenAtMs: 0 })
    await rig.clock.advance(4_000)
    expect(asked.said()).toBe("TIMEOUT")
  })

  it("[B16] a reply that came in time and is still being read is not timed out", async () => {
    const rig = clientRig()
    let open = (): void => {}
    rig.gate = new Promise((resolve) => (open = resolve))
    const asked = rig.ask("1", "all/12")
    await rig.clock.advance(9_990)
    await rig.reply("1", row("long"))
    await rig.clock.advance(100)
    expect(asked.said()).toBe("waiting")
    open()
    await settle()
    expect(asked.said()).toBe("long")
  })

  it("[B16] if what was read does not fit, the time is up after all", async () => {
    const rig = clientRig()
    let open = (): void => {}
    rig.gate = new Promise((resolve) => (open = resolve))
    const asked = rig.ask("1", "3/12")
    await rig.clock.advance(9_990)
    await rig.reply("1", row("voice"))
    await rig.clock.advance(100)
    open()
    await settle()
    expect(asked.outcome()).toMatchObject({ filterIgnored: true })
  })

  it("[B16] while another one is being read, that is waited for, too", async () => {
    const rig = clientRig()
    let open = (): void => {}
    rig.gate = new Promise((resolve) => (open = resolve))
    const asked = rig.ask("1", "3/12")
    await rig.clock.advance(9_990)
    await rig.reply("1", row("voice", { channelId: VOICE }))
    await rig.reply("1", row("mail", { channelId: EMAIL }))
    await rig.clock.advance(100)
    open()
    await settle()
    expect(asked.said()).toBe("mail")
  })

  it("[B16] the reading of one call's reply keeps no other call's request from timing out", async () => {
    const rig = clientRig()
    rig.gate = new Promise(() => {})
    rig.ask("1", "all/12")
    const other = rig.ask("2", "all/12")
    await rig.reply("1", row("long"))
    await rig.clock.advance(10_000)
    expect(other.said()).toBe("TIMEOUT")
  })

  it("[B16] while a reply is being read no other question about the call goes out, though its quarantine ends", async () => {
    const rig = clientRig()
    let open = (): void => {}
    rig.ask("1", "2/3")
    await rig.clock.advance(59_990)
    const other = rig.ask("1", "2/12")
    rig.gate = new Promise((resolve) => (open = resolve))
    await rig.reply("1", row("long"))
    await rig.clock.advance(1_000)
    expect(rig.posted).toEqual(["1 2/3"])
    // The other question's own time-out: nothing is waited for by the clock.
    expect(rig.clock.pending).toBe(1)
    open()
    await settle()
    await rig.clock.advance(ECHO_MS)
    expect(rig.accepted).toEqual(["1 2/3: long"])
    expect(rig.posted).toEqual(["1 2/3", "1 2/12"])
    expect(other.said()).toBe("waiting")
  })

  it("[B15] once everybody has an answer nothing is timed any more", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    await rig.reply("1", row("first"))
    expect(rig.clock.pending).toBe(0)
    rig.ask("1", "2/3")
    await rig.clock.advance(10_000)
    expect(rig.clock.pending).toBe(0)
  })

  it("[B17] [fault 45] a desktop that was never heard gets the request once more after 2 s", async () => {
    const rig = clientRig({ heard: false })
    const asked = rig.ask("1", "all/12")
    await rig.clock.advance(1_999)
    expect(rig.posted).toHaveLength(1)
    await rig.clock.advance(1)
    expect(rig.posted).toEqual(["1 all/12", "1 all/12"])
    await rig.clock.advance(7_000)
    expect(rig.posted).toHaveLength(2)
    await rig.reply("1", row("answer"))
    expect(asked.said()).toBe("answer")
    const other = rig.ask("1", "2/3")
    await rig.reply("1", row("repetition"))
    expect(other.said()).toBe("waiting")
    expect(rig.client.counters()).toMatchObject({ resent: 1, late: 1 })
  })

  it("[B17] one that was heard gets nothing twice", async () => {
    const rig = clientRig({ heard: true })
    rig.ask("1", "all/12")
    // Its time-out.
    expect(rig.clock.pending).toBe(1)
    await rig.clock.advance(9_000)
    expect(rig.posted).toHaveLength(1)
  })

  it("[B17] nor one that was heard meanwhile", async () => {
    const rig = clientRig({ heard: false })
    rig.ask("1", "all/12")
    await rig.clock.advance(1_999)
    rig.heard = true
    await rig.clock.advance(5_000)
    expect(rig.posted).toHaveLength(1)
  })

  it("[B17] one that stays silent gets one thing twice, whatever is asked", async () => {
    const rig = clientRig({ heard: false })
    rig.ask("1", "all/12")
    await rig.clock.advance(2_000)
    rig.ask("2", "all/12")
    await rig.clock.advance(5_000)
    expect(rig.posted).toEqual(["1 all/12", "1 all/12", "2 all/12"])
  })

  it("[B17] of two questions that are out the later one is sent again", async () => {
    const rig = clientRig({ heard: false })
    rig.ask("1", "all/12")
    await rig.clock.advance(1_000)
    rig.ask("2", "all/12")
    await rig.clock.advance(5_000)
    expect(rig.posted).toEqual(["1 all/12", "2 all/12", "2 all/12"])
  })

  it("[B17] [B22] a second sending that fails is no answer: the first one still counts", async () => {
    const rig = clientRig({ heard: false })
    const asked = rig.ask("1", "all/12")
    rig.failing = true
    await rig.clock.advance(2_000)
    expect(rig.client.counters()).toMatchObject({ posted: 1, resent: 0, sendFailed: 1 })
    await rig.reply("1", row("answer"))
    expect(asked.said()).toBe("answer")
  })

  it("[B17] nothing is sent again for nobody", async () => {
    const rig = clientRig({ heard: false })
    rig.ask("1", "all/12").abort()
    await rig.clock.advance(5_000)
    expect(rig.posted).toHaveLength(1)
  })
})

describe("errors", () => {
  const failure = (named: string | null, reason: "invalid-call" | "host-error" = "host-error") => ({
    kind: "journey-error" as const,
    callId: named === null ? null : callId(named),
    reason,
    text: "Invalid Call ID.",
  })

  it("[B18] an error that names a call ends that call's request, with the desktop's words", async () => {
    const rig = clientRig()
    const one = rig.ask("1", "all/12")
    const two = rig.ask("2", "all/12")
    rig.client.receiveFailure(failure("2", "invalid-call"))
    await settle()
    expect([one.said(), two.said()]).toEqual(["waiting", "INVALID_CALL"])
    expect(two.outcome()).toMatchObject({
      desktopText: "Invalid Call ID.",
      message: "The desktop does not know this call id.",
      retryable: false,
    })
  })

  it("[B19] [fault 40] an error without a call id ends the only question there is", async () => {
    const rig = clientRig()
    const asked = rig.ask("1", "all/12")
    rig.client.receiveFailure(failure(null))
    await settle()
    expect(asked.said()).toBe("HOST_ERROR")
    expect(asked.outcome()).toMatchObject({
      retryable: true,
      message: "The desktop answered with an error.",
    })
    expect(rig.client.counters()).toMatchObject({ late: 0, unattributedErrors: 0 })
  })

  it("[B19] while another call is owed a reply it is counted and pinned on nobody", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    await rig.clock.advance(10_000)
    const second = rig.ask("2", "all/12")
    rig.client.receiveFailure(failure(null))
    await settle()
    expect(second.said()).toBe("waiting")
    expect(rig.client.counters().unattributedErrors).toBe(1)
    await rig.reply("1", row("late"))
    await rig.clock.advance(ECHO_MS)
    rig.client.receiveFailure(failure(null))
    await settle()
    expect(second.said()).toBe("HOST_ERROR")
  })

  it("[B19] a look-up and a call that are both out: pinned on neither", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    const found = rig.ask("look-up", "all/12")
    rig.client.receiveFailure(failure(null))
    await settle()
    expect(found.said()).toBe("waiting")
    expect(rig.client.counters().unattributedErrors).toBe(1)
  })

  it("[B19] with nothing asked it is counted", () => {
    const rig = clientRig()
    rig.client.receiveFailure(failure(null))
    rig.client.receiveFailure(failure("7"))
    expect(rig.client.counters().unattributedErrors).toBe(2)
  })

  it("[B20] [fault 41] an error before the reply wins", async () => {
    const rig = clientRig()
    const asked = rig.ask("1", "all/12")
    rig.client.receiveFailure(failure("1"))
    await rig.reply("1", row("too late"))
    expect(asked.said()).toBe("HOST_ERROR")
    expect(rig.accepted).toEqual([])
  })

  it("[B20] [fault 41] a reply before the error wins, also while it is being read", async () => {
    const rig = clientRig()
    const asked = rig.ask("1", "all/12")
    const replied = rig.reply("1", row("first"))
    rig.client.receiveFailure(failure("1"))
    await replied
    expect(asked.said()).toBe("first")
  })

  it.each<[what: string, before: (rig: ReturnType<typeof clientRig>) => Promise<void> | void]>([
    ["the call is over", (rig) => rig.client.endCall(callId("1"))],
    ["an earlier reply was the answer", (rig) => rig.reply("1", row("first"))],
  ])("[B20] [B23] an error that comes when %s is late, and pays the debt", async (_, before) => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    rig.client.stopListening()
    rig.ask("1", "all/12")
    await before(rig)
    rig.client.receiveFailure(failure("1"))
    await settle()
    expect(rig.client.counters().late).toBe(1)
  })

  it("[B21] [fault 17] a reply whose rows are no list ends its request", async () => {
    const rig = clientRig()
    const asked = rig.ask("1", "all/12")
    expect(rig.client.receiveMalformed(callId("1"), "expected a list, got text")).toBe(true)
    await settle()
    expect(asked.said()).toBe("INVALID_RESPONSE")
    expect(rig.client.receiveMalformed(callId("1"), "again")).toBe(false)
    expect(rig.client.receiveMalformed(null, "nobody's")).toBe(false)
  })

  it("[B22] [fault 52] a transport that throws ends the request, and the wire is free", async () => {
    const rig = clientRig()
    rig.failing = true
    const first = rig.ask("1", "2/3")
    await settle()
    expect(first.said()).toBe("SEND_FAILED")
    expect(first.outcome()).toMatchObject({ message: "The transport did not take the request." })
    expect(rig.client.counters()).toMatchObject({ posted: 0, sendFailed: 1 })
    rig.failing = false
    const second = rig.ask("1", "3/3")
    await rig.reply("1", row("mail", { channelId: EMAIL }))
    expect(second.said()).toBe("mail")
  })

  it("[B22] an error of reading ends the request with its code", async () => {
    const rig = clientRig()
    rig.gate = Promise.reject(new JourneyError("TOO_LARGE", "too many rows"))
    rig.gate.catch(() => {})
    const asked = rig.ask("1", "all/12")
    await rig.reply("1", row("too many"))
    expect(asked.said()).toBe("TOO_LARGE")
  })
})

describe("ends", () => {
  it("[B23] [fault 37] when a call is over, queued and posted requests end and the late reply is dropped", async () => {
    const rig = clientRig()
    const posted = rig.ask("1", "2/3")
    const queued = rig.ask("1", "3/3")
    rig.client.endCall(callId("1"))
    await settle()
    expect([posted.said(), queued.said()]).toEqual(["SUPERSEDED", "SUPERSEDED"])
    expect(posted.outcome()).toMatchObject({ message: "The call is over." })
    await rig.reply("1", row("late"))
    expect(rig.accepted).toEqual([])
    expect(rig.client.counters().late).toBe(1)
    expect(rig.posted).toEqual(["1 2/3"])
  })

  it("[B23] a reply that is being read when the call ends is dropped too", async () => {
    const rig = clientRig()
    let open = (): void => {}
    rig.gate = new Promise((resolve) => (open = resolve))
    rig.ask("1", "all/12")
    await rig.reply("1", row("read too late"))
    rig.client.endCall(callId("1"))
    open()
    await settle()
    expect(rig.accepted).toEqual([])
  })

  it("[B23] what waits for another call goes on waiting", async () => {
    const rig = clientRig()
    const out = rig.ask("2", "2/3")
    const other = rig.ask("2", "3/3")
    rig.client.endCall(callId("1"))
    await rig.reply("2", row("voice"))
    await rig.clock.advance(ECHO_MS)
    expect(out.said()).toBe("voice")
    expect(other.said()).toBe("waiting")
    expect(rig.posted).toEqual(["2 2/3", "2 3/3"])
  })

  it("[B23] the same id again is a new call: it asks anew, and the first reply is its answer", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    rig.client.endCall(callId("1"))
    const again = rig.ask("1", "all/12")
    expect(rig.posted).toEqual(["1 all/12", "1 all/12"])
    await rig.reply("1", row("first"))
    expect(again.said()).toBe("first")
  })

  it("[B24] [fault 48] after dispose every request ends, and nothing is posted or timed any more", async () => {
    const rig = clientRig({ heard: false })
    const posted = rig.ask("1", "2/3")
    const queued = rig.ask("1", "3/3")
    rig.client.dispose()
    rig.client.dispose()
    const later = rig.ask("1", "2/3")
    await rig.reply("1", row("late"))
    expect([posted.said(), queued.said(), later.said()]).toEqual([
      "DISPOSED",
      "DISPOSED",
      "DISPOSED",
    ])
    expect(later.outcome()).toMatchObject({
      message: "The journey client was disposed of; make a new one to ask again.",
    })
    expect(rig.accepted).toEqual([])
    expect(rig.posted).toEqual(["1 2/3"])
    expect(rig.clock.pending).toBe(0)
  })

  it("tells of journeys until it is told to stop", async () => {
    const rig = clientRig()
    let told = 0
    const stop = rig.client.onJourney(() => told++)
    rig.ask("1", "all/12")
    await rig.reply("1", row("told"))
    stop()
    rig.ask("1", "all/12")
    await rig.reply("1", row("untold"))
    expect(told).toBe(1)
    expect(rig.accepted).toHaveLength(2)
  })

  it("[B25] after a pause of listening the same request goes out again", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12").abort()
    rig.client.stopListening()
    const asked = rig.ask("1", "all/12")
    expect(rig.posted).toEqual(["1 all/12", "1 all/12"])
    await rig.reply("1", row("answer"))
    expect(asked.said()).toBe("answer")
  })

  it("[B25] and only once: whoever asks then waits for that", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12").abort()
    rig.client.stopListening()
    const askers = [rig.ask("1", "all/12"), rig.ask("1", "all/12")]
    expect(rig.posted).toEqual(["1 all/12", "1 all/12"])
    await rig.reply("1", row("answer"))
    expect(askers.map((asker) => asker.said())).toEqual(["answer", "answer"])
  })
})

describe("look-ups", () => {
  it("[B26] a look-up's reply may name any call", async () => {
    const rig = clientRig()
    const asked = rig.ask("look-up", "all/12")
    await rig.reply("12345", row("found"))
    expect(asked.said()).toBe("found")
  })

  it("[B26] a call that begins meanwhile waits until that reply has come", async () => {
    const rig = clientRig()
    rig.ask("look-up", "all/12")
    const call = rig.ask("1", "all/12")
    await rig.reply("1", row("the look-up's, under the call's id"))
    await rig.clock.advance(ECHO_MS)
    expect(call.said()).toBe("waiting")
    expect(rig.posted).toEqual(["look-up all/12", "1 all/12"])
    await rig.reply("1", row("the call's"))
    expect(call.said()).toBe("the call's")
  })

  it("[B26] or until the look-up's time-out has passed", async () => {
    const rig = clientRig()
    rig.ask("look-up", "all/12")
    await rig.clock.advance(9_000)
    rig.ask("1", "all/12")
    await rig.clock.advance(999)
    expect(rig.posted).toEqual(["look-up all/12"])
    await rig.clock.advance(1)
    expect(rig.posted).toEqual(["look-up all/12", "1 all/12"])
  })

  it("[B27] a reply that names a call which is owed one is never a look-up's", async () => {
    const rig = clientRig()
    rig.ask("1", "all/12")
    rig.client.endCall(callId("1"))
    const found = rig.ask("look-up", "all/12")
    await rig.reply("1", row("the last customer's"))
    expect(found.said()).toBe("waiting")
    await rig.reply("9", row("found"))
    expect(found.said()).toBe("found")
  })

  it("[B28] a second look-up waits for the first one's reply or its quarantine", async () => {
    const rig = clientRig()
    rig.ask("look-up", "all/12")
    await rig.clock.advance(20_000)
    const second = rig.ask("look-up", "2/12")
    expect(rig.posted).toHaveLength(1)
    await rig.reply("5", row("the first one's"))
    await rig.clock.advance(ECHO_MS)
    expect(second.said()).toBe("waiting")
    expect(rig.posted).toHaveLength(2)
    await rig.reply("5", row("the second one's"))
    expect(second.said()).toBe("the second one's")
  })
})
