import type { Meta, StoryObj } from "@storybook/react-vite"
import { useState } from "react"
import { expect, userEvent } from "storybook/test"
import { EMAIL, KNOWN_CHANNELS, SMS, VOICE } from "../../src/model/channel"
import { type ChannelId, channelId } from "../../src/model/ids"
import { ChannelFilter } from "../../src/view/filters/ChannelFilter"
import { PeriodFilter } from "../../src/view/filters/PeriodFilter"
import { Part } from "./parts"

const COUNTS = new Map<ChannelId, number>([
  [SMS, 4],
  [VOICE, 26],
  [EMAIL, 0],
])

function Channels({
  offered,
  isCovered = true,
}: {
  readonly offered: readonly ChannelId[]
  readonly isCovered?: boolean
}) {
  const [chosen, setChosen] = useState<readonly ChannelId[]>([])
  return (
    <ChannelFilter
      offered={offered}
      chosen={chosen}
      counts={{
        all: isCovered ? 30 : null,
        of: (id) => (isCovered ? (COUNTS.get(id) ?? 1) : null),
      }}
      onChange={setChosen}
    />
  )
}

function Periods({ offered }: { readonly offered: readonly number[] }) {
  const [months, setMonths] = useState(offered.at(-1) ?? 12)
  return <PeriodFilter offered={offered} months={months} onChange={setMonths} />
}

const meta = {
  title: "Parts/Filters",
  decorators: [
    (Story) => (
      <Part>
        <div className="cj-filters">
          <Story />
        </div>
      </Part>
    ),
  ],
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Toggles: any set of them, or all when none is singled out. A choice that gives nothing is dimmed. */
export const ChannelToggles: Story = {
  render: () => <Channels offered={KNOWN_CHANNELS} />,
  play: async ({ canvas }) => {
    const all = canvas.getByRole("button", { name: /^All channels/ })
    const voice = canvas.getByRole("button", { name: /^Voice/ })
    await userEvent.click(voice)
    await expect(voice).toHaveAttribute("aria-pressed", "true")
    await expect(all).toHaveAttribute("aria-pressed", "false")
    await userEvent.click(all)
    await expect(voice).toHaveAttribute("aria-pressed", "false")
  },
}

/** No counts where what is held doesn't cover the choice. */
export const ChannelsNotCounted: Story = {
  render: () => <Channels offered={KNOWN_CHANNELS} isCovered={false} />,
}

/** Many custom channels. */
export const ManyChannels: Story = {
  render: () => (
    <Channels
      offered={[
        ...KNOWN_CHANNELS,
        ...["7", "8", "11", "12", "23", "104"].map((id) => channelId(id)),
      ]}
    />
  ),
}

/** The usual periods; the arrow keys are the browser's. */
export const Period: Story = {
  render: () => <Periods offered={[3, 6, 9, 12]} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("radio", { name: "3 months" }))
    await expect(canvas.getByRole("radio", { name: "3 months" })).toBeChecked()
  },
}

/** As many as a deployer may offer. */
export const ManyPeriods: Story = {
  render: () => <Periods offered={[1, 2, 3, 6, 12, 24, 60, 120]} />,
}
