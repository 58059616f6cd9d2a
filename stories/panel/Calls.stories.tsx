import type { Meta, StoryObj } from "@storybook/react-vite"
import { rows } from "../kit/answers"
import { CALL } from "../kit/calls"
import { rowsOf } from "../kit/journeys"
import { JourneyStory } from "../kit/JourneyStory"
import { showsState } from "../kit/panelOn"

// The live call through its life, and what the panel knows of the customer from it.
const meta = {
  title: "Panel/Calls",
  component: JourneyStory,
  argTypes: { answers: { control: false } },
  args: { answers: [rows(rowsOf("thirty"))] },
  play: showsState("ready"),
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

/** It rings: the journey is there before the agent answers. */
export const Offered: Story = { args: { call: { ...CALL, state: "offered" } } }

export const Talking: Story = { args: { call: { ...CALL, state: "talking" } } }

export const OnHold: Story = { args: { call: { ...CALL, state: "held" } } }

/** The talk is over and is being written up: the panel stays. */
export const WrapUp: Story = { args: { call: { ...CALL, state: "wrap-up" } } }

export const Inbound: Story = {
  args: { call: { id: "12345", contactNumber: "6591462346", direction: "inbound" } },
}

/** Only the LCM key is known. */
export const AccountOnly: Story = {
  args: { call: { id: "12345", accountNumber: "2|3|1731|0|0|44|1", direction: "outbound" } },
}

/** The call came without number and account. */
export const Anonymous: Story = { args: { call: { id: "12345", direction: "inbound" } } }
