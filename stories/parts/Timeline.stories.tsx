import type { Meta, StoryObj } from "@storybook/react-vite"
import { GapItem } from "../../src/view/timeline/GapItem"
import { StreakItem } from "../../src/view/timeline/StreakItem"
import { ignore, interaction, Part } from "./parts"

// What stands between the rows: folded attempts, and silences.
const meta = {
  title: "Parts/Timeline",
  decorators: [
    (Story) => (
      <Part>
        <ul className="cj-rows">
          <Story />
        </ul>
      </Part>
    ),
  ],
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const missed = [20, 44, 68, 116].map((hoursAgo, ordinal) =>
  interaction({ ordinal, hoursAgo, outcome: "No answer", outcomeId: 8, outcomeKind: "no-answer" }),
)
const streak = { kind: "streak", id: "one", interactions: missed } as const

/** Four attempts that reached nobody, in one line. */
export const Streak: Story = {
  render: () => <StreakItem streak={{ ...streak, open: false }} onToggle={ignore} />,
}

export const StreakOpen: Story = {
  render: () => <StreakItem streak={{ ...streak, open: true }} onToggle={ignore} />,
}

/** While a search holds it open it can't be closed. */
export const StreakHeldOpen: Story = {
  render: () => <StreakItem streak={{ ...streak, open: true }} onToggle={null} />,
}

/** Of one kind, but not of one name: the kind's name stands for all. */
export const StreakOfOneKind: Story = {
  render: () => (
    <StreakItem
      streak={{
        ...streak,
        interactions: missed.map((each, index) => ({
          ...each,
          outcome: index === 1 ? "Rang out" : each.outcome,
        })),
        open: false,
      }}
      onToggle={ignore}
    />
  ),
}

export const Silence: Story = { render: () => <GapItem days={78} /> }
