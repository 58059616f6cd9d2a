import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect } from "storybook/test"
import { rows } from "../kit/answers"
import { rowsOf } from "../kit/journeys"
import { JourneyStory } from "../kit/JourneyStory"
import { panelIn, showsState } from "../kit/panelOn"
import { pseudoWords } from "./pseudoWords"

// A language that shows at a glance what is cut and what is no word of the catalogue: accented, longer, in brackets.
const meta = {
  title: "Languages/Pseudo-locale",
  component: JourneyStory,
  argTypes: { answers: { control: false }, config: { control: false } },
  args: { answers: [rows(rowsOf("thirty"))], config: { words: pseudoWords } },
  play: showsState("ready"),
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

export const Width280: Story = { parameters: { looks: { width: "280" } } }

export const Width400: Story = {
  parameters: { looks: { width: "400" } },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    await expect(canvas.getByRole("status")).toHaveTextContent(/^\[31 öf/)
  },
}

export const Width800: Story = { parameters: { looks: { width: "800" } } }

export const Empty: Story = {
  args: { answers: [rows([])] },
  parameters: { looks: { width: "280" } },
  play: showsState("empty"),
}
