import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import type { Choice } from "../../src/model/choice"
import { channelId } from "../../src/model/ids"
import { monthKey } from "../../src/model/time"
import { choice } from "../model/make"
import { journeyOf, renderPanel, settings, settled } from "./panelRig"

const CHAT = channelId("7")

const channels = () => within(screen.getByRole("group", { name: "Channel" }))
const names = () =>
  channels()
    .getAllByRole("button")
    .map((button) => button.textContent.replace(/^All channelsAll/, "All channels"))
const pressed = () =>
  channels()
    .getAllByRole("button", { pressed: true })
    .map((button) => button.textContent.replace(/^All channelsAll/, "All channels"))

const three = journeyOf([{ channelId: VOICE }, { channelId: VOICE }, { channelId: SMS }])

function watched() {
  const onChoice = vi.fn<(next: Choice) => void>()
  return { onChoice, chosen: () => onChoice.mock.lastCall?.[0] }
}

describe("channels (ruling 3, ruling 5)", () => {
  test("are toggles named by channel, then its count", () => {
    renderPanel({ state: settled(three) })
    expect(names()).toEqual(["All channels 3", "SMS 1", "Voice 2", "Email 0"])
    expect(channels().getByRole("button", { name: "All channels 3" })).toBeVisible()
    expect(channels().getByRole("button", { name: "Voice 2" })).toBeVisible()
  })

  test("say no count before an answer, and none that the held data don't cover", () => {
    const { again } = renderPanel({ state: settled(null, { busy: true }) })
    expect(names()).toEqual(["All channels", "SMS", "Voice", "Email"])
    const voiceOnly = journeyOf([{ channelId: VOICE }], { scope: { channel: VOICE, months: 12 } })
    again({ state: settled(voiceOnly), choice: choice({ channels: [VOICE] }) })
    expect(names()).toEqual(["All channels", "SMS", "Voice 1", "Email"])
    const short = journeyOf([{}], { scope: { channel: "all", months: 3 } })
    again({ state: settled(short, { partial: true, busy: true }) })
    expect(names()).toEqual(["All channels", "SMS", "Voice", "Email"])
  })

  test("All channels is pressed when none is singled out", () => {
    const { again } = renderPanel({ state: settled(three) })
    expect(pressed()).toEqual(["All channels 3"])
    again({ state: settled(three), choice: choice({ channels: [VOICE, EMAIL] }) })
    expect(pressed()).toEqual(["Voice 2", "Email 0"])
  })

  test("a press singles a channel out beside others, another takes it back, and All takes all back", async () => {
    const { onChoice, chosen } = watched()
    const user = userEvent.setup()
    renderPanel({ state: settled(three), choice: choice({ channels: [SMS] }), onChoice })
    await user.click(channels().getByRole("button", { name: /^Voice/ }))
    expect(chosen()?.channels).toEqual([SMS, VOICE])
    await user.click(channels().getByRole("button", { name: /^SMS/ }))
    expect(chosen()?.channels).toEqual([])
    await user.click(channels().getByRole("button", { name: /^All channels/ }))
    expect(chosen()).toEqual(choice())
  })

  test("custom channels that occur are offered by number, or by the name that is set for them", () => {
    const state = settled(journeyOf([{ channelId: CHAT }, { channelId: channelId("12") }]))
    const { again } = renderPanel({ state })
    expect(names().slice(4)).toEqual(["Channel 7 1", "Channel 12 1"])
    again({ state, settings: settings({ channelNames: new Map([[CHAT, "Chat"]]) }) })
    expect(names().slice(4)).toEqual(["Chat 1", "Channel 12 1"])
  })

  test("a chosen channel that no longer occurs stays, to be taken back", () => {
    renderPanel({ state: settled(three), choice: choice({ channels: [CHAT] }) })
    expect(pressed()).toEqual(["Channel 7 0"])
  })
})

describe("period", () => {
  const radios = () => within(screen.getByRole("radiogroup", { name: "Period" }))

  test("is native radios of the configured months", () => {
    renderPanel({ choice: choice({ months: 6 }), settings: settings({ months: [1, 6, 12] }) })
    expect(radios().getAllByRole("radio")).toHaveLength(3)
    expect(radios().getByRole("radio", { name: "1 month" })).not.toBeChecked()
    expect(radios().getByRole("radio", { name: "6 months" })).toBeChecked()
  })

  test("a click chooses, and drops the range of months that belonged to the old period", async () => {
    const { onChoice, chosen } = watched()
    const monthRange = { first: monthKey(2026, 1), last: monthKey(2026, 2) }
    renderPanel({ onChoice, choice: choice({ channels: [SMS], monthRange }) })
    await userEvent.click(radios().getByRole("radio", { name: "3 months" }))
    expect(chosen()).toEqual(choice({ channels: [SMS], months: 3 }))
  })

  test("two panels on one page keep their radios apart", () => {
    const first = renderPanel({ choice: choice({ months: 3 }) })
    const second = renderPanel({ choice: choice({ months: 9 }) })
    const checked = (view: typeof first) =>
      view.container.querySelector<HTMLInputElement>("[aria-label=Period] input:checked")?.value
    expect(checked(first)).toBe("3")
    expect(checked(second)).toBe("9")
    const groups = [first, second].map(
      (view) => view.container.querySelector<HTMLInputElement>("[aria-label=Period] input")?.name,
    )
    expect(groups[0]).not.toBe(groups[1])
  })
})
