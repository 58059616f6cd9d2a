import type { Meta, StoryObj } from "@storybook/react-vite"
import { rows } from "../kit/answers"
import { CALL } from "../kit/calls"
import { rowsOf } from "../kit/journeys"
import { JourneyStory } from "../kit/JourneyStory"
import type { Looks } from "../kit/looks"
import { showsState } from "../kit/panelOn"
import { row } from "../kit/rows"

const meta = {
  title: "Panel/Looks",
  component: JourneyStory,
  argTypes: { answers: { control: false } },
  args: { answers: [rows(rowsOf("thirty"))] },
  play: showsState("ready"),
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

const looking = (looks: Partial<Looks>): Story => ({ parameters: { looks } })

/** The narrowest panel that a desktop may give. */
export const Width280: Story = looking({ width: "280" })

/** The usual side panel. */
export const Width400: Story = looking({ width: "400" })

export const Width800: Story = looking({ width: "800" })

export const Width1200: Story = looking({ width: "1200" })

export const Light: Story = looking({ theme: "light", width: "400" })

export const Dark: Story = looking({ theme: "dark", width: "400" })

export const DarkWide: Story = looking({ theme: "dark", width: "800" })

export const Compact: Story = looking({ density: "compact", width: "400" })

export const Comfortable: Story = looking({ density: "comfortable", width: "400" })

export const CompactNarrow: Story = looking({ density: "compact", width: "280" })

/** Long names are cut where they don't fit, with their full text within reach. */
export const LongNames: Story = {
  args: {
    call: {
      ...CALL,
      contactNumber: "0049305550128745550128745550128",
      campaignName:
        "Renewal of the household, liability and legal protection contracts, north and west",
    },
    answers: [
      rows(
        [1, 2, 9].map((daysAgo) =>
          row({
            daysAgo,
            agentName: "maximiliane.von-hohenlohe-waldenburg@service.example.com",
            campaignName:
              "Renewal of the household, liability and legal protection contracts, north and west",
            mode: "Office, second line, through the switchboard",
            outcome: "Promised to pay the second instalment after the holidays",
            outcomeId: 117,
            scoreBefore: 1_204_000,
            scoreAfter: 1_204_350,
            contactValue: "a.rather.long.address+journey@department.of.a.customer.example.com",
          }),
        ),
      ),
    ],
  },
  parameters: { looks: { width: "400" } },
}

/** Somebody looks on: numbers and comments are masked. */
export const Privacy: Story = {
  args: { config: { privacy: true } },
  parameters: { looks: { width: "400" } },
}

/** A deployer's own colours, by the documented variables: light ones, and so the theme is set. */
export const Branded: Story = {
  parameters: { looks: { width: "400", theme: "light" } },
  decorators: [
    (Panel) => (
      <div className="branded">
        <Panel />
      </div>
    ),
  ],
}
