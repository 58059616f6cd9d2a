import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, userEvent, waitFor } from "storybook/test"
import { type Answer, rows, silence } from "../kit/answers"
import { rowsOf } from "../kit/journeys"
import { JourneyStory } from "../kit/JourneyStory"
import { panelIn, showsState } from "../kit/panelOn"
import { row } from "../kit/rows"

const never: readonly Answer[] = [silence]
const nothing: readonly Answer[] = [rows([])]
const voiceOnly: readonly Answer[] = [
  rows([1, 4, 9, 40].map((daysAgo) => row({ daysAgo, scoreBefore: 40, scoreAfter: 42 }))),
]
const thirtyThenNever: readonly Answer[] = [rows(rowsOf("thirty")), silence]

const meta = {
  title: "Panel/States",
  component: JourneyStory,
  argTypes: { answers: { control: false } },
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

/** No call is on: nothing of anybody is shown. */
export const Idle: Story = { args: { answers: never, call: null }, play: showsState("idle") }

/** The first question is out. After three seconds the panel says that the desktop is slow. */
export const Loading: Story = {
  args: { answers: never, config: { timeoutMs: 120_000 } },
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "loading")
    await expect(panel).toHaveAttribute("aria-busy", "true")
    await expect(canvas.getByRole("status")).toHaveTextContent(/^Loading interactions/)
  },
}

/** The desktop holds nothing of this customer. */
export const NoneAtAll: Story = { args: { answers: nothing }, play: showsState("empty") }

/** Nothing in what was chosen; the panel says what is left out, and a button leads back to it. */
export const NoneInThisFilter: Story = {
  args: { answers: voiceOnly },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("button", { name: /^SMS/ }))
    await panelIn(canvasElement, "empty")
  },
}

/** While it is asked again the old rows stay, marked as busy. */
export const RefreshingOverRows: Story = {
  args: { answers: thirtyThenNever, config: { timeoutMs: 120_000 } },
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("button", { name: "Refresh" }))
    await waitFor(() => expect(panel).toHaveAttribute("aria-busy", "true"))
    await expect(panel).toHaveAttribute("data-state", "ready")
  },
}
