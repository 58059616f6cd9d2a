import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect } from "storybook/test"
import { rows } from "../kit/answers"
import { rowsOf } from "../kit/journeys"
import { JourneyStory } from "../kit/JourneyStory"
import { panelIn, showsState } from "../kit/panelOn"

// One customer for each kind of journey that the panel must carry.
const meta = {
  title: "Panel/Journeys",
  component: JourneyStory,
  argTypes: {
    answers: { control: false },
    call: { control: "object" },
    config: { control: "object" },
  },
  play: showsState("ready"),
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

const journeyOf = (key: string): Story => ({ args: { answers: [rows(rowsOf(key))] } })

/** A new account: exactly one attempt. */
export const One: Story = journeyOf("one")

/** The everyday case: about thirty over a year, on three channels. */
export const Thirty: Story = {
  ...journeyOf("thirty"),
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    await expect(canvas.getByRole("status")).toHaveTextContent(/^31 of 31 interactions/)
    await expect(panel).toHaveAccessibleName("Customer journey")
  },
}

/** Three hundred, in several campaigns. */
export const ThreeHundred: Story = journeyOf("three-hundred")

/** Ten thousand on one shared number: windowed. */
export const TenThousand: Story = journeyOf("ten-thousand")

/** Long runs of No answer fold into streaks; a callback is due. */
export const HardToReach: Story = journeyOf("hard-to-reach")

/** Asked not to be called any more. */
export const DoNotCall: Story = journeyOf("do-not-call")

/** Months of silence, then a new start. */
export const LongSilence: Story = journeyOf("long-silence")

/** Mostly written channels, one of them custom. */
export const CustomChannels: Story = {
  args: { answers: [rows(rowsOf("digital"))], config: { channelNames: { "7": "WhatsApp" } } },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    await expect(canvas.getByRole("button", { name: /^WhatsApp/ })).toBeVisible()
  },
}

/** No lead score is known: said as unknown, never as 0. */
export const UnknownScores: Story = journeyOf("unknown-scores")

/** Every lead score is a real zero. */
export const ZeroScores: Story = journeyOf("zero-scores")

/** Rows that were stored badly: markup, missing dates, odd types, one row twice. */
export const Untidy: Story = journeyOf("untidy")
