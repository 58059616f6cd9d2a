import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect } from "storybook/test"
import amazonConnect from "../../recipes/themes/amazon-connect.css?raw"
import salesforce from "../../recipes/themes/salesforce.css?raw"
import webex from "../../recipes/themes/webex.css?raw"
import { rows } from "../kit/answers"
import { rowsOf } from "../kit/journeys"
import { JourneyStory } from "../kit/JourneyStory"
import { panelIn, showsState } from "../kit/panelOn"
import { ThemeSheet } from "../kit/ThemeSheet"

const meta = {
  title: "Themes",
  component: JourneyStory,
  argTypes: { answers: { control: false } },
  args: { answers: [rows(rowsOf("thirty"))] },
  play: showsState("ready"),
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

const themed = (css: string, theme: "light" | "dark", accent: string): Story => ({
  parameters: { looks: { theme, width: "400" } },
  decorators: [
    (Panel) => (
      <ThemeSheet css={css}>
        <Panel />
      </ThemeSheet>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "ready")
    // The sheet holds light and dark, and the panel's own theme chooses.
    await expect(canvas.getByRole("button", { name: /^All channels/ })).toHaveStyle({
      color: accent,
    })
  },
})

/** Momentum, the design of the Webex Contact Center desktop. */
export const Webex: Story = themed(webex, "light", "#0353a8")

export const WebexDark: Story = themed(webex, "dark", "#64b4fa")

/** SLDS 2 with the Cosmos theme, the design of Salesforce consoles. */
export const Salesforce: Story = themed(salesforce, "light", "#0250d9")

export const SalesforceDark: Story = themed(salesforce, "dark", "#7cb1fe")

/** Cloudscape, the design of the Amazon Connect agent workspace. */
export const AmazonConnect: Story = themed(amazonConnect, "light", "#0069da")

export const AmazonConnectDark: Story = themed(amazonConnect, "dark", "#42b4ff")

/** By the setting; a system that asks for more contrast has it in every theme. Light or dark as the browser is. */
export const HighContrast: Story = {
  parameters: { looks: { theme: "high-contrast", width: "400" } },
}

/** A brand's colours give way to the contrast that was asked for. */
export const HighContrastOverABrand: Story = {
  parameters: { looks: { theme: "high-contrast", width: "400" } },
  decorators: [
    (Panel) => (
      <ThemeSheet css={webex}>
        <Panel />
      </ThemeSheet>
    ),
  ],
}
