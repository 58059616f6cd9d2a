import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import type { Choice } from "../../src/model/choice"
import { cleanQuality } from "../../src/model/quality"
import { at, choice } from "../model/make"
import { journeyOf, renderPanel, rowsIn, settled, the } from "./panelRig"

const state = () => screen.getByRole("region", { name: "Customer journey" }).dataset["state"]
const old = { completedAt: at("2020-05-12") }

describe("empty", () => {
  test("[fault 17] none at all says so, and offers to ask again", async () => {
    const refresh = vi.fn<() => void>()
    renderPanel({ state: settled(journeyOf([]), { refresh }) })
    expect(state()).toBe("empty")
    expect(screen.getByText("No interactions at all")).toBeVisible()
    expect(screen.getByText(/none with this customer in the last 12 months/)).toBeVisible()
    const [inHeader, onScreen] = screen.getAllByRole("button", { name: "Refresh" })
    expect(inHeader).toBeVisible()
    await userEvent.click(the(onScreen))
    expect(refresh).toHaveBeenCalledOnce()
  })

  test("none in this filter says how many it leaves out, and clears it", async () => {
    const onChoice = vi.fn<(next: Choice) => void>()
    renderPanel({
      state: settled(journeyOf([{ channelId: VOICE }])),
      choice: choice({ channels: [EMAIL], months: 6 }),
      onChoice,
    })
    expect(state()).toBe("empty")
    expect(screen.getByText("None in this filter")).toBeVisible()
    expect(screen.getByText(/hold 1 interaction that the filter leaves out/)).toBeVisible()
    await userEvent.click(screen.getByRole("button", { name: "1 without the filter – show" }))
    expect(onChoice).toHaveBeenCalledWith(choice({ months: 6 }))
  })

  test("none in a short period offers the longest one and all channels", async () => {
    const onChoice = vi.fn<(next: Choice) => void>()
    renderPanel({
      state: settled(journeyOf([], { scope: { channel: SMS, months: 3 } })),
      choice: choice({ months: 3, channels: [SMS] }),
      onChoice,
    })
    await userEvent.click(screen.getByRole("button", { name: "Show all channels, 12 months" }))
    expect(onChoice).toHaveBeenCalledWith(choice())
  })
})

describe("rows outside what was asked (decision 3)", () => {
  const outside = () => document.querySelector<HTMLElement>("[data-journey-outside]")

  test("[fault 35] [fault 36] are counted beside, never among the rows that fit, and one click away", async () => {
    const { container } = renderPanel({ state: settled(journeyOf([{}, old, old])) })
    expect(screen.getByRole("status")).toHaveTextContent(/^1 of 1 interaction$/)
    expect(rowsIn(container)).toHaveLength(1)
    const button = screen.getByRole("button", { name: "Show: 2 interactions outside the period" })
    await userEvent.click(button)
    const section = screen.getByRole("region", { name: "Interactions outside the period" })
    expect(rowsIn(section)).toHaveLength(2)
    expect(rowsIn(container)).toHaveLength(3)
    expect(screen.getByRole("status")).toHaveTextContent(/^1 of 1 interaction$/)
    await userEvent.click(screen.getByRole("button", { name: /^Hide/ }))
    expect(outside()).toBeNull()
  })

  test("all of them outside is empty, and still one click away", async () => {
    renderPanel({ state: settled(journeyOf([old])) })
    expect(state()).toBe("empty")
    await userEvent.click(screen.getByRole("button", { name: /1 interaction outside the period/ }))
    expect(rowsIn(the(outside()))).toHaveLength(1)
    expect(within(the(outside())).getByRole("heading", { name: "May 2020" })).toBeVisible()
  })

  test("of another channel are called so, and an ignored filter is said", () => {
    renderPanel({
      state: settled(
        journeyOf([{ channelId: VOICE }], {
          scope: { channel: SMS, months: 12 },
          filterIgnored: true,
        }),
      ),
      choice: choice({ channels: [SMS] }),
    })
    expect(screen.getByText("1 interaction of another channel")).toBeVisible()
    expect(screen.getByText(/The desktop ignored the filter/)).toBeVisible()
  })

  test("some of each are outside the filter", () => {
    renderPanel({
      state: settled(
        journeyOf([{ channelId: VOICE }, { ...old, channelId: SMS }], {
          scope: { channel: SMS, months: 12 },
        }),
      ),
      choice: choice({ channels: [SMS] }),
    })
    expect(screen.getByText("2 interactions outside the filter")).toBeVisible()
  })
})

describe("loading", () => {
  test("is a quiet shape with no rows, its words in the status", () => {
    const { container } = renderPanel({ state: settled(null, { busy: true }) })
    expect(state()).toBe("loading")
    expect(rowsIn(container)).toHaveLength(0)
    expect(container.querySelector(".cj-skeleton")).toHaveAttribute("aria-hidden", "true")
  })

  test("a wider choice with nothing yet that fits it is loading, not empty", () => {
    renderPanel({ state: settled(journeyOf([]), { partial: true, busy: true }) })
    expect(state()).toBe("loading")
  })
})

test("[fault 18] rows beyond the limit are said to be left out", () => {
  const quality = { ...cleanQuality(200_000), cut: 150_000 }
  renderPanel({ state: settled(journeyOf([{}], { quality })) })
  expect(screen.getByText("Data: 150000 left out, over the limit")).toBeVisible()
})
