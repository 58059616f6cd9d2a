import { onlineManager } from "@tanstack/react-query"
import { act, renderHook } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { useJourney } from "../../src/data/useJourney"
import { useSessionUpkeep } from "../../src/data/useSessionUpkeep"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import { type Choice, firstChoice } from "../../src/model/choice"
import { callId } from "../../src/model/ids"
import type { Subject } from "../../src/model/subject"
import { COVERING, type SessionRig, sessionRig, subject } from "./sessionRig"

const ALL = firstChoice(COVERING.firstScope)
const choice = (fields: Partial<Choice>): Choice => ({ ...ALL, ...fields })

function renderJourney(rig: SessionRig, who: Subject | null = subject("1"), first: Choice = ALL) {
  let props = { who, choice: first }
  const hook = renderHook(
    (shown: typeof props) => {
      useSessionUpkeep(rig.session)
      return useJourney(rig.session, shown.who, shown.choice)
    },
    { initialProps: props },
  )
  return {
    state: () => hook.result.current,
    comments: () => hook.result.current.journey?.interactions.map(({ comment }) => comment) ?? null,
    /** Chooses, or turns to another call; what is there then is there in the same frame. */
    show(next: Partial<typeof props>) {
      props = { ...props, ...next }
      hook.rerender(props)
    },
    async advance(milliseconds: number) {
      await act(async () => {
        await rig.clock.advance(milliseconds)
        // TanStack Query tells its observers in a task of its own.
        await new Promise((resolve) => void setTimeout(resolve))
      })
    },
    unmount: () => hook.unmount(),
  }
}

describe("asking (decision 4)", () => {
  it("asks once for the first scope when a call comes on screen, in StrictMode too", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(500)
    expect(rig.asked).toEqual(["1 -1/12"])
    expect(view.state()).toMatchObject({ journey: null, busy: true, partial: false, error: null })
    rig.reply("1", "first", "second")
    await view.advance(1)
    expect(view.comments()).toEqual(["first", "second"])
    expect(view.state()).toMatchObject({ busy: false, partial: false })
  })

  it("[fault 49] asks in a browser that says it is offline: the desktop is a window, no network", async () => {
    onlineManager.setOnline(false)
    try {
      const rig = sessionRig()
      const view = renderJourney(rig)
      await view.advance(500)
      expect(rig.asked).toEqual(["1 -1/12"])
      rig.reply("1", "all the same")
      await view.advance(1)
      expect(view.comments()).toEqual(["all the same"])
    } finally {
      onlineManager.setOnline(true)
    }
  })

  it("asks nothing while no call is on", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig, null)
    await view.advance(20_000)
    expect(rig.asked).toEqual([])
    expect(view.state()).toMatchObject({ journey: null, busy: false, error: null })
  })

  it("answers any choice that held data cover at once and without a message", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(0)
    rig.reply("1", "held")
    await view.advance(1)
    for (const channels of [[VOICE], [SMS], [SMS, EMAIL], []]) {
      for (const months of [3, 6, 9, 12]) {
        view.show({ choice: choice({ channels, months }) })
        expect(view.comments()).toEqual(["held"])
      }
    }
    await view.advance(1_000)
    expect(rig.asked).toEqual(["1 -1/12"])
  })

  it("joins the request that is out for a choice that it covers: one message for any script of filters", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    rig.say({ channel: "Other", topic: "x", subtopic: "y" })
    view.show({ choice: choice({ channels: [VOICE] }) })
    await view.advance(1_000)
    view.show({ choice: choice({ channels: [SMS], months: 3 }) })
    await view.advance(1_000)
    rig.reply("1", "all of it")
    await view.advance(1)
    expect(rig.asked).toEqual(["1 -1/12"])
    expect(view.comments()).toEqual(["all of it"])
  })

  it("asks for what is not covered exactly as it was chosen, and keeps what fits meanwhile", async () => {
    const rig = sessionRig({ ...COVERING, firstScope: { channel: VOICE, months: 3 } })
    const view = renderJourney(rig, subject("1"), choice({ channels: [VOICE], months: 3 }))
    await view.advance(0)
    rig.reply("1", "voice, 3 months")
    await view.advance(1)
    view.show({ choice: choice({ channels: [VOICE], months: 6 }) })
    expect(view.comments()).toEqual(["voice, 3 months"])
    expect(view.state().partial).toBe(true)
    await view.advance(400)
    expect(rig.asked).toEqual(["1 2/3", "1 2/6"])
    rig.reply("1", "voice, 6 months")
    await view.advance(1)
    expect(view.comments()).toEqual(["voice, 6 months"])
    expect(view.state().partial).toBe(false)
  })

  it("never shows rows of one channel while another is asked for", async () => {
    const rig = sessionRig({ ...COVERING, firstScope: { channel: VOICE, months: 3 } })
    const view = renderJourney(rig, subject("1"), choice({ channels: [VOICE], months: 3 }))
    await view.advance(0)
    rig.reply("1", "voice")
    await view.advance(1)
    view.show({ choice: choice({ channels: [EMAIL], months: 3 }) })
    expect(view.comments()).toBeNull()
  })

  it('[fault 32] with "exact" every choice goes to the desktop, and only its own answer is shown', async () => {
    const rig = sessionRig({ ...COVERING, requests: "exact" })
    const view = renderJourney(rig)
    await view.advance(0)
    rig.reply("1", "all, 12")
    await view.advance(1)
    view.show({ choice: choice({ channels: [VOICE], months: 3 }) })
    expect(view.comments()).toBeNull()
    await view.advance(400)
    expect(rig.asked).toEqual(["1 -1/12", "1 2/3"])
    rig.reply("1", "voice, 3")
    await view.advance(1)
    expect(view.comments()).toEqual(["voice, 3"])
    view.show({ choice: ALL })
    expect(view.comments()).toEqual(["all, 12"])
    await view.advance(400)
    expect(rig.asked.at(-1)).toBe("1 -1/12")
  })

  it('[fault 44] with "exact", 50 clicks in 2 s are at most two messages, and the last choice is shown', async () => {
    const rig = sessionRig({ ...COVERING, requests: "exact" })
    const view = renderJourney(rig)
    for (let click = 0; click < 50; click++) {
      view.show({ choice: choice({ channels: [click % 2 === 0 ? VOICE : SMS], months: 3 }) })
      await view.advance(40)
    }
    view.show({ choice: choice({ channels: [EMAIL], months: 6 }) })
    rig.reply("1", "the first question's")
    await view.advance(500)
    expect(rig.asked).toEqual(["1 -1/12", "1 3/6"])
    rig.reply("1", { AgentComment: "the last choice's", ChannelType: 3 })
    await view.advance(1)
    expect(view.comments()).toEqual(["the last choice's"])
  })

  it("a desktop that refuses all channels at once is asked one by one, and answers as one journey", async () => {
    const rig = sessionRig({ ...COVERING, eachOf: [SMS, VOICE, EMAIL] })
    const view = renderJourney(rig)
    for (const [channel, text] of [
      [1, "sms"],
      [2, "voice"],
      [3, "mail"],
    ] as const) {
      await view.advance(150)
      rig.reply("1", { ChannelType: channel, AgentComment: text })
    }
    await view.advance(150)
    expect(rig.asked).toEqual(["1 1/12", "1 2/12", "1 3/12"])
    expect(view.comments()?.toSorted()).toEqual(["mail", "sms", "voice"])
    expect(view.state().journey).toMatchObject({ scope: { channel: "all", months: 12 } })
  })

  it("one by one, the agent's clock still runs from the choice", async () => {
    const rig = sessionRig({ ...COVERING, eachOf: [SMS, VOICE, EMAIL] })
    const view = renderJourney(rig)
    await view.advance(8_000)
    rig.reply("1", { ChannelType: 1, AgentComment: "sms" })
    await view.advance(2_000)
    expect(view.state().error).toMatchObject({ code: "TIMEOUT" })
  })
})

describe("another call, and the end", () => {
  it("another call's screen starts empty in the same frame, and flipping back is instant", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(0)
    rig.reply("1", "of one")
    await view.advance(1)
    view.show({ who: subject("2") })
    expect(view.comments()).toBeNull()
    await view.advance(0)
    rig.reply("2", "of two")
    await view.advance(1)
    expect(view.comments()).toEqual(["of two"])
    view.show({ who: subject("1") })
    expect(view.comments()).toEqual(["of one"])
    await view.advance(1_000)
    expect(rig.asked).toEqual(["1 -1/12", "2 -1/12"])
  })

  it("[fault 37] a late reply for the previous call is kept under its own call and not shown", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(100)
    view.show({ who: subject("2") })
    rig.reply("1", "of one, late")
    await view.advance(100)
    expect(view.comments()).toBeNull()
    expect(view.state().busy).toBe(true)
    view.show({ who: subject("1") })
    expect(view.comments()).toEqual(["of one, late"])
  })

  it("the same call with another account number is another customer", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(0)
    rig.reply("1", "of the first account")
    await view.advance(1)
    view.show({ who: subject("1", "9|9|9|0|0|9|") })
    expect(view.comments()).toBeNull()
  })

  it("what was held for a call that is over is gone", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(0)
    rig.reply("1", "of one")
    await view.advance(1)
    view.show({ who: null })
    rig.session.bridge.client.endCall(callId("1"))
    rig.session.forget(callId("1"))
    view.show({ who: subject("1") })
    expect(view.comments()).toBeNull()
  })

  it("[fault 47] unmounted in mid-request it listens no more, and a late reply harms nobody", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(100)
    view.unmount()
    await rig.clock.advance(0)
    rig.reply("1", "late")
    await rig.clock.advance(0)
    expect(rig.session.bridge.diagnostics().heard).toBe(0)
    expect(rig.asked).toEqual(["1 -1/12"])
  })
})

describe("failing and refreshing", () => {
  it("[fault 42] says slow after 3 s and TIMEOUT after 10 s, and asks again only when told to", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    // Heard once, so that nothing is sent twice.
    rig.say({ channel: "Other", topic: "x", subtopic: "y" })
    await view.advance(2_999)
    expect(view.state().slow).toBe(false)
    await view.advance(1)
    expect(view.state().slow).toBe(true)
    await view.advance(7_000)
    expect(view.state()).toMatchObject({ busy: false, slow: false, error: { code: "TIMEOUT" } })
    await view.advance(30_000)
    expect(rig.asked).toEqual(["1 -1/12"])
    act(() => view.state().refresh())
    await view.advance(0)
    expect(view.state()).toMatchObject({ busy: true, error: null })
    rig.reply("1", "at last")
    await view.advance(1)
    expect(view.comments()).toEqual(["at last"])
    expect(view.state().error).toBeNull()
  })

  it("the late reply to a question that timed out is its answer after all", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    rig.say({ channel: "Other", topic: "x", subtopic: "y" })
    await view.advance(10_000)
    expect(view.state().error).toMatchObject({ code: "TIMEOUT" })
    rig.reply("1", "late, but right")
    await view.advance(1)
    expect(view.comments()).toEqual(["late, but right"])
    expect(view.state().error).toBeNull()
  })

  it("a refresh asks for the filter on screen while the old rows stay, and failing leaves them", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(0)
    rig.reply("1", "old")
    await view.advance(1_000)
    view.show({ choice: choice({ channels: [VOICE], months: 3 }) })
    act(() => view.state().refresh())
    await view.advance(400)
    expect(rig.asked.at(-1)).toBe("1 2/3")
    expect(view.comments()).toEqual(["old"])
    expect(view.state().busy).toBe(true)
    await view.advance(10_000)
    expect(view.comments()).toEqual(["old"])
    expect(view.state()).toMatchObject({ busy: false, error: { code: "TIMEOUT" } })
  })

  it("a refresh that succeeds replaces them", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(0)
    rig.reply("1", "old")
    await view.advance(1_000)
    act(() => view.state().refresh())
    await view.advance(0)
    rig.reply("1", "new")
    await view.advance(1)
    expect(view.comments()).toEqual(["new"])
    expect(rig.asked).toEqual(["1 -1/12", "1 -1/12"])
  })

  it("[fault 40] an invalid call is said at once, with the desktop's words, and is not asked again", async () => {
    const rig = sessionRig()
    const view = renderJourney(rig)
    await view.advance(0)
    rig.say({
      channel: "LCM",
      topic: "Error",
      subtopic: "ApiError",
      data: { errorType: "WS_Error", errorMessage: "Invalid Call ID:1", msg: "Invalid Call ID." },
    })
    await view.advance(20_000)
    expect(view.state().error).toMatchObject({
      code: "INVALID_CALL",
      retryable: false,
      desktopText: "Invalid Call ID.",
    })
    expect(rig.asked).toEqual(["1 -1/12"])
  })
})
