import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, userEvent, within } from "storybook/test"
import { type Answer, replyWith, rows } from "../kit/answers"
import { hostileRows, megabyteRow, undatedRows } from "../kit/hostile"
import { rowsOf } from "../kit/journeys"
import { JourneyStory } from "../kit/JourneyStory"
import { panelIn, showsState } from "../kit/panelOn"
import { row } from "../kit/rows"

// Answers that are usable but not as they should be: shown honestly, never made prettier than they are.
const meta = {
  title: "Panel/Odd answers",
  component: JourneyStory,
  argTypes: { answers: { control: false } },
  play: showsState("ready"),
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

const answered = (list: Parameters<typeof rows>[0]): readonly Answer[] => [rows(list)]

/** Rows older than asked are counted, said, and one click away. */
export const OutsideRows: Story = {
  args: {
    answers: answered([
      ...[1, 3, 12].map((daysAgo) => row({ daysAgo })),
      ...[500, 900, 1400].map((daysAgo) => row({ daysAgo, comment: "From an older contract." })),
    ]),
  },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("button", { name: /^Show: 3 interactions/ }))
    await expect(canvas.getAllByText("From an older contract.")[0]).toBeVisible()
  },
}

/** The desktop was asked for Voice and sent SMS: said, and not passed off as Voice. */
export const FilterIgnored: Story = {
  args: {
    answers: answered([2, 5].map((daysAgo) => row({ daysAgo, channel: "sms" }))),
    config: { defaultChannel: "2", timeoutMs: 1000, quarantineMs: 0 },
  },
  play: async ({ canvas }) => {
    const note = await canvas.findByText(/ignored the filter/, {}, { timeout: 5000 })
    await expect(note).toBeVisible()
  },
}

/** Markup, overrides of direction, stacked marks, formulas and endless words are text, and stay in their place. */
export const HostileTexts: Story = {
  args: { answers: answered(hostileRows()) },
  play: async ({ canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    await expect(panel.querySelector("img, script, b, i, a")).toBeNull()
    await expect(within(panel).getByText(/<script>alert\(2\)<\/script>/)).toBeVisible()
  },
}

/** A megabyte in one comment is cut, and marked as cut. */
export const Megabyte: Story = {
  args: { answers: answered([megabyteRow(), row({ daysAgo: 3 })]) },
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    await expect(canvas.getByText("Data: 1 with fields not as sent")).toBeVisible()
    await expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth)
  },
}

/** Dates that nobody can read: the rows stay, at the end, with the desktop's own words. */
export const Undated: Story = {
  args: { answers: answered([row({ daysAgo: 2 }), ...undatedRows()]) },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    await expect(canvas.getByRole("heading", { name: "Unknown date" })).toBeVisible()
  },
}

/** Doubled, repaired and refused rows: one quiet line says how many. */
export const DataQuality: Story = {
  args: {
    answers: [
      replyWith([
        ...rowsOf("untidy"),
        "no row at all",
        null,
        { ...row({ daysAgo: 3 }), AgentComment: { nested: true } },
      ]),
    ],
  },
}
