import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { useState } from "react"
import { describe, expect, test, vi } from "vitest"
import { SMS, VOICE } from "../../src/model/channel"
import type { Choice } from "../../src/model/choice"
import { monthKey } from "../../src/model/time"
import { JourneyPanel } from "../../src/view/JourneyPanel"
import { choice, missed } from "../model/make"
import { journeyOf, renderPanel, rowsIn, settled, the } from "./panelRig"

const rows = journeyOf([
  { channelId: VOICE, campaignName: "Spring", agentName: "anna", direction: "inbound" },
  { channelId: SMS, campaignName: "Autumn 10", agentName: "ben" },
  { ...missed(), channelId: VOICE, campaignName: "Autumn 9", agentName: "anna" },
])

/** A panel whose choice is kept, as `useChoice` keeps it. */
function renderKept(first: Choice = choice(), journey = rows) {
  const { props, ...view } = renderPanel()
  function Kept() {
    const [chosen, choose] = useState(first)
    return <JourneyPanel {...props} state={settled(journey)} choice={chosen} onChoice={choose} />
  }
  view.rerender(<Kept />)
  return view
}

const button = () => screen.getByRole("button", { name: /^Filter/ })
const facet = (name: string) => within(screen.getByRole("group", { name }))
const labels = (name: string) =>
  facet(name)
    .getAllByRole("button")
    .map(({ textContent }) => textContent)
const status = () => screen.getByRole("status").textContent

describe("the further filters (issue 3, item 6)", () => {
  test("stand in place behind one button, which says that they are open", async () => {
    renderKept()
    expect(button()).toHaveAttribute("aria-expanded", "false")
    expect(screen.queryByRole("group", { name: "Filter" })).toBeNull()
    await userEvent.click(button())
    expect(button()).toHaveAttribute("aria-expanded", "true")
    expect(button()).toHaveAttribute(
      "aria-controls",
      screen.getByRole("group", { name: "Filter" }).id,
    )
    expect(screen.queryByRole("dialog")).toBeNull()
    await userEvent.click(button())
    expect(screen.queryByRole("group", { name: "Filter" })).toBeNull()
  })

  test("Escape closes them and gives focus back to the button", async () => {
    renderKept()
    await userEvent.click(button())
    facet("Direction").getByRole("button", { name: "Inbound 1" }).focus()
    await userEvent.keyboard("{Escape}")
    expect(screen.queryByRole("group", { name: "Filter" })).toBeNull()
    expect(button()).toHaveFocus()
  })

  test("offer every value that occurs, with its count, in an order that stays", async () => {
    renderKept()
    await userEvent.click(button())
    expect(labels("Direction")).toEqual(["Inbound 1", "Outbound 2"])
    expect(labels("Outcome")).toEqual(["Success 2", "No answer 1"])
    expect(labels("Campaign")).toEqual(["Autumn 9 1", "Autumn 10 1", "Spring 1"])
    expect(labels("Agent")).toEqual(["anna 2", "ben 1"])
  })

  test("are toggles, several of one filter too; the button counts them", async () => {
    renderKept()
    await userEvent.click(button())
    await userEvent.click(facet("Campaign").getByRole("button", { name: "Spring 1" }))
    await userEvent.click(facet("Campaign").getByRole("button", { name: "Autumn 9 1" }))
    await userEvent.click(facet("Agent").getByRole("button", { name: "anna 2" }))
    expect(facet("Campaign").getAllByRole("button", { pressed: true })).toHaveLength(2)
    expect(button()).toHaveAccessibleName("Filter, 3 active")
    expect(status()).toBe("2 of 3 interactions · Spring, Autumn 9 · anna")
    await userEvent.click(facet("Campaign").getByRole("button", { name: "Spring 1" }))
    expect(button()).toHaveAccessibleName("Filter, 2 active")
    expect(status()).toBe("1 of 3 interactions · Autumn 9 · anna")
  })

  test("a value that would show nothing is dimmed and can be taken", async () => {
    renderKept(choice({ agents: ["ben"] }))
    await userEvent.click(button())
    const inbound = facet("Direction").getByRole("button", { name: "Inbound 0" })
    expect(inbound).toHaveAttribute("data-none")
    expect(inbound).toBeEnabled()
    await userEvent.click(inbound)
    expect(status()).toBe("0 of 3 interactions · Inbound · ben")
  })

  test("a value that no longer occurs stays while it is chosen, to be taken back", async () => {
    renderKept(choice({ campaigns: ["Gone"] }))
    await userEvent.click(button())
    const gone = facet("Campaign").getByRole("button", { name: "Gone 0" })
    expect(gone).toHaveAttribute("aria-pressed", "true")
    await userEvent.click(gone)
    expect(facet("Campaign").queryByRole("button", { name: /^Gone/ })).toBeNull()
  })

  test("say no count that the held data don't cover (ruling 5)", async () => {
    const short = journeyOf([{}], { scope: { channel: "all", months: 3 } })
    renderPanel({ state: settled(short, { partial: true, busy: true }) })
    await userEvent.click(button())
    expect(labels("Direction")).toEqual(["Outbound"])
  })

  test("a long list is narrowed by a field, and what is chosen stays in it", async () => {
    const many = journeyOf(Array.from({ length: 12 }, (_, at) => ({ agentName: `agent ${at}` })))
    renderKept(choice({ agents: ["agent 3"] }), many)
    await userEvent.click(button())
    expect(facet("Agent").getAllByRole("button")).toHaveLength(12)
    const find = screen.getByRole("textbox", { name: "Find an agent" })
    await userEvent.type(find, "AGENT 11")
    expect(labels("Agent")).toEqual(["agent 3 1", "agent 11 1"])
    expect(screen.queryByRole("textbox", { name: "Find a campaign" })).toBeNull()
  })

  test("of a very long list a part is offered and all that is chosen, and it says how many are not", async () => {
    const many = journeyOf(Array.from({ length: 80 }, (_, at) => ({ agentName: `agent ${at}` })))
    renderKept(choice({ agents: ["agent 79"] }), many)
    await userEvent.click(button())
    expect(facet("Agent").getAllByRole("button")).toHaveLength(61)
    expect(labels("Agent").at(-1)).toBe("agent 79 1")
    expect(screen.getByText("19 more: type a part of the name")).toBeVisible()
  })

  test("are closed again for another call", async () => {
    const { again, props } = renderPanel({ state: settled(rows) })
    await userEvent.click(button())
    again({ call: { ...the(props.call), id: "9" as NonNullable<typeof props.call>["id"] } })
    expect(button()).toHaveAttribute("aria-expanded", "false")
  })
})

describe("the honest status line", () => {
  test("names every narrowing, and a button beside it clears them all but the period", async () => {
    const onChoice = vi.fn<(next: Choice) => void>()
    const range = { first: monthKey(2026, 3), last: monthKey(2026, 5) }
    renderPanel({
      state: settled(rows),
      choice: choice({ months: 6, channels: [VOICE], monthRange: range, search: " ann " }),
      onChoice,
    })
    expect(status()).toBe("2 of 3 interactions · Voice · “ann” · Mar – May")
    const clear = screen.getByRole("button", { name: "Clear" })
    expect(screen.getByRole("status")).not.toContainElement(clear)
    await userEvent.click(clear)
    expect(onChoice).toHaveBeenCalledWith(choice({ months: 6 }))
  })

  test("has nothing to clear where nothing is narrowed", () => {
    renderPanel({ state: settled(rows) })
    expect(screen.queryByRole("button", { name: "Clear" })).toBeNull()
  })

  test("counts more than two values of a filter, and writes the year of another year's month", () => {
    const range = { first: monthKey(2025, 12), last: monthKey(2026, 1) }
    renderPanel({
      state: settled(rows),
      choice: choice({ campaigns: ["a", "b", "c"], monthRange: range }),
    })
    expect(status()).toBe("0 of 3 interactions · 3 campaigns · Dec 2025 – Jan 2026")
  })
})

describe("an empty result names where the rest is", () => {
  test("in the nearest month, and takes that choice", async () => {
    const onChoice = vi.fn<(next: Choice) => void>()
    const march = { first: monthKey(2026, 3), last: monthKey(2026, 3) }
    renderPanel({ state: settled(rows), choice: choice({ monthRange: march }), onChoice })
    expect(screen.getByText("None in these months")).toBeVisible()
    const ways = within(screen.getByRole("list", { name: "Where the rest is" }))
    await userEvent.click(ways.getByRole("button", { name: "3 in May 2026 – show" }))
    const may = { first: monthKey(2026, 5), last: monthKey(2026, 5) }
    expect(onChoice).toHaveBeenCalledWith(choice({ monthRange: may }))
  })

  test("in other channels, and without the filter", () => {
    renderPanel({ state: settled(rows), choice: choice({ channels: [SMS], agents: ["anna"] }) })
    const ways = within(screen.getByRole("list", { name: "Where the rest is" }))
    expect(ways.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "2 in Voice – show",
      "1 without the filter – show",
    ])
  })

  test("clearing brings them back", async () => {
    const { container } = renderKept(choice({ search: "zzz" }))
    expect(rowsIn(container)).toHaveLength(0)
    await userEvent.click(screen.getByRole("button", { name: "Clear" }))
    expect(rowsIn(container)).toHaveLength(3)
  })
})
