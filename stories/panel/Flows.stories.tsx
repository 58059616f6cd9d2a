import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, userEvent, waitFor, within } from "storybook/test"
import { rows } from "../kit/answers"
import { rowsOf } from "../kit/journeys"
import { JourneyStory } from "../kit/JourneyStory"
import { panelIn } from "../kit/panelOn"
import { row } from "../kit/rows"

// What an agent does with the panel, each as far as the step that is worth seeing.
const meta = {
  title: "Panel/Flows",
  component: JourneyStory,
  argTypes: { answers: { control: false } },
  args: { answers: [rows(rowsOf("thirty"))] },
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

const rowsIn = (panel: HTMLElement) => panel.querySelectorAll("[data-journey-row]")

/** A channel is singled out; the status says so, and one button leads back. */
export const OneChannel: Story = {
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("button", { name: /^SMS/ }))
    await expect(canvas.getByRole("status")).toHaveTextContent(/^4 of 31 interactions · SMS/)
    await expect(rowsIn(panel)).toHaveLength(4)
    await expect(canvas.getByRole("button", { name: "Clear" })).toBeVisible()
  },
}

/** A range of months, by click and Shift. */
export const MonthRange: Story = {
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    const user = userEvent.setup()
    await user.click(canvas.getByRole("button", { name: /^December 2025/ }))
    await user.keyboard("{Shift>}")
    await user.click(canvas.getByRole("button", { name: /^March 2026/ }))
    await user.keyboard("{/Shift}")
    await expect(canvas.getByRole("status")).toHaveTextContent(/Dec 2025 – Mar 2026/)
  },
}

/** Further filters, each value with its count. */
export const FurtherFilters: Story = {
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("button", { name: "Filter" }))
    const direction = within(canvas.getByRole("group", { name: "Direction" }))
    await userEvent.click(direction.getByRole("button", { name: /^Inbound/ }))
    await expect(canvas.getByRole("button", { name: "Filter, 1 active" })).toBeVisible()
    await expect(canvas.getByRole("status")).toHaveTextContent(/of 31 interactions · Inbound/)
  },
}

/** Free text; hits are marked, and streaks that hold one open by themselves. */
export const SearchHits: Story = {
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    await userEvent.type(canvas.getByRole("searchbox", { name: "Search" }), "tom.baker")
    // What is typed is on screen at once; what is found may follow.
    await waitFor(() =>
      expect(canvas.getByRole("status")).toHaveTextContent(/^5 of 31 interactions · “tom\.baker”/),
    )
    await expect(panel.querySelectorAll("mark").length).toBeGreaterThan(0)
  },
}

/** Every field of one interaction, in place. */
export const Details: Story = {
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    const [first] = canvas.getAllByRole("button", { name: /^Details/ })
    if (first === undefined) throw new Error("No row can be opened.")
    await userEvent.click(first)
    await expect(first).toHaveAttribute("aria-expanded", "true")
    await expect(canvas.getByText("Contact ID")).toBeVisible()
  },
}

/** The same interactions as a table, sorted by score. */
export const GridSorted: Story = {
  parameters: { looks: { width: "800" } },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("radio", { name: "Grid" }))
    const table = within(canvas.getByRole("table"))
    await userEvent.click(table.getByRole("button", { name: /Score/ }))
    await expect(table.getByRole("columnheader", { name: /Score/ })).toHaveAttribute("aria-sort")
  },
}

/** The table where the page says how wide it is. */
export const Grid: Story = {
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("radio", { name: "Grid" }))
    await expect(canvas.getByRole("table")).toBeVisible()
  },
}

/** Folded attempts open at a click. */
export const StreakOpened: Story = {
  args: { answers: [rows(rowsOf("hard-to-reach"))] },
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    const before = rowsIn(panel).length
    const [streak] = canvas.getAllByRole("button", { name: /× No answer/ })
    if (streak === undefined) throw new Error("Nothing is folded.")
    await userEvent.click(streak)
    await waitFor(() => expect(rowsIn(panel).length).toBeGreaterThan(before))
  },
}

/** The menu with everything that is one step away. */
export const MoreMenu: Story = {
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("button", { name: "More" }))
    await expect(canvas.getByRole("menuitem", { name: /^Copy for wrap-up/ })).toBeVisible()
  },
}

/** The keys, listed over the panel by a key. */
export const KeysHelp: Story = {
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    panel.focus()
    await userEvent.keyboard("?")
    await expect(canvas.getByRole("dialog", { name: "Keys" })).toBeVisible()
  },
}

/** Numbers and comments masked by a key: nothing of them is left in the page. */
export const MaskedByKey: Story = {
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    panel.focus()
    await userEvent.keyboard("p")
    await waitFor(() => expect(panel).toHaveAttribute("data-masked"))
    await expect(panel.innerHTML).not.toContain("6591462346")
    await expect(canvas.getByRole("button", { name: /^Masked/ })).toBeVisible()
  },
}

const HELD = [3, 8, 20].map((daysAgo) => row({ daysAgo, scoreBefore: 40, scoreAfter: 41 }))
const NEW = [0.1, 0.2].map((daysAgo) => row({ daysAgo, outcome: "Callback", outcomeId: 4 }))

/** A refresh brought two more: they wait behind a button, and nothing that is being read moves. */
export const FreshRowsWait: Story = {
  args: { answers: [rows(HELD), rows([...NEW, ...HELD])] },
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("button", { name: "Refresh" }))
    await expect(await canvas.findByRole("button", { name: "2 new" })).toBeVisible()
    await expect(rowsIn(panel)).toHaveLength(3)
  },
}

/** The button shows them. */
export const FreshRowsShown: Story = {
  ...FreshRowsWait,
  play: async (context) => {
    await FreshRowsWait.play?.(context)
    await userEvent.click(context.canvas.getByRole("button", { name: "2 new" }))
    const panel = await panelIn(context.canvasElement, "ready")
    await waitFor(() => expect(rowsIn(panel)).toHaveLength(5))
  },
}

/** No call is on, and a customer may be looked up. */
export const LookUpOffered: Story = {
  args: { call: null, config: { lookup: true } },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "idle")
    await expect(canvas.getByRole("form", { name: "Look-up" })).toBeVisible()
  },
}

/** What can't be a number is refused beside the field, and nothing is asked. */
export const LookUpRefused: Story = {
  ...LookUpOffered,
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "idle")
    await userEvent.type(canvas.getByRole("textbox", { name: "Number" }), "12")
    await userEvent.click(canvas.getByRole("button", { name: "Look up" }))
    await expect(canvas.getByRole("alert")).toHaveTextContent("at least 3 digits")
    await expect(canvas.getByRole("textbox", { name: "Number" })).toHaveFocus()
  },
}

/** A customer is looked up by number. */
export const LookedUp: Story = {
  ...LookUpOffered,
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "idle")
    await userEvent.type(canvas.getByRole("textbox", { name: "Number" }), "6591462346{Enter}")
    await panelIn(canvasElement, "ready")
    await expect(canvas.getByRole("button", { name: "Clear look-up" })).toBeVisible()
  },
}
