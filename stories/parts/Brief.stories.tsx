import type { Meta, StoryObj } from "@storybook/react-vite"
import type { Brief } from "../../src/model/brief"
import { epochMs } from "../../src/model/time"
import { BriefLine } from "../../src/view/brief/BriefLine"
import { briefFacts } from "../../src/view/brief/briefFacts"
import { usePanel } from "../../src/view/panelContext"
import { NOW } from "../kit/moment"
import { interaction, Part } from "./parts"

// One line: what leads, who was reached last, how hard we tried, the score. Absent facts are left out.
function BriefOf({ brief }: { readonly brief: Brief }) {
  const facts = briefFacts(brief, { now: epochMs(NOW), months: 12, only: null }, usePanel())
  return <BriefLine facts={facts} />
}

const meta = {
  title: "Parts/Brief",
  component: BriefOf,
  argTypes: { brief: { control: "object" } },
  decorators: [
    (Story) => (
      <Part>
        <Story />
      </Part>
    ),
  ],
} satisfies Meta<typeof BriefOf>

export default meta
type Story = StoryObj<typeof meta>

const NOTHING: Brief = { lead: null, lastReached: null, score: null, attempts30: null }
const reached = interaction({ outcome: "Interested", outcomeId: 101, outcomeKind: "business" })
const FULL: Brief = {
  lead: null,
  lastReached: reached,
  score: { now: 42, change: 9 },
  attempts30: { count: 5, answered: 2 },
}

export const Full: Story = { args: { brief: FULL } }

/** A callback that is due leads. */
export const CallbackDue: Story = {
  args: {
    brief: {
      ...FULL,
      lead: {
        kind: "callback",
        interaction: interaction({ outcome: "Callback", outcomeId: 4, outcomeKind: "callback" }),
      },
    },
  },
}

/** Whoever asked not to be called must not be called. */
export const DoNotCall: Story = {
  args: {
    brief: {
      ...FULL,
      lead: {
        kind: "do-not-call",
        interaction: interaction({
          hoursAgo: 400,
          outcome: "Do not call",
          outcomeId: 5,
          outcomeKind: "do-not-call",
        }),
      },
    },
  },
}

/** The score fell; nobody answered. */
export const Falling: Story = {
  args: {
    brief: { ...NOTHING, score: { now: 12, change: -31 }, attempts30: { count: 9, answered: 0 } },
  },
}

/** Only the score is known, and not since when. */
export const ScoreOnly: Story = { args: { brief: { ...NOTHING, score: { now: 0, change: null } } } }

/** Whether calls were answered is not known: no number is made up. */
export const AnswersUnknown: Story = {
  args: { brief: { ...NOTHING, attempts30: { count: 3, answered: null } } },
}
