import type { Meta, StoryObj } from "@storybook/react-vite"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import { channelId } from "../../src/model/ids"
import type { Interaction } from "../../src/model/interaction"
import { OUTCOME_KINDS } from "../../src/model/outcome"
import { InteractionRow } from "../../src/view/row/InteractionRow"
import { english } from "../../src/view/words/english"
import { ignore, interaction, Part } from "./parts"

// One interaction of the timeline, in every form that it can have.
interface RowsProps {
  readonly rows: readonly Interaction[]
  readonly open?: boolean
  readonly scoreJump?: boolean
  readonly masked?: boolean
}

function Rows({ rows, open = false, scoreJump = false, masked = false }: RowsProps) {
  return (
    <Part masked={masked}>
      <ul className="cj-rows">
        {rows.map((row, index) => (
          <InteractionRow
            key={row.ordinal}
            interaction={row}
            rowKey={String(index)}
            open={open}
            scoreJump={scoreJump}
            onToggle={ignore}
          />
        ))}
      </ul>
    </Part>
  )
}

const meta = {
  title: "Parts/Row",
  component: Rows,
  argTypes: { rows: { control: false } },
} satisfies Meta<typeof Rows>

export default meta
type Story = StoryObj<typeof meta>

const numbered = (rows: readonly Parameters<typeof interaction>[0][]): readonly Interaction[] =>
  rows.map((row, ordinal) => interaction({ hoursAgo: 20 + ordinal * 3, ...row, ordinal }))

/** Each kind of outcome: its mark says the kind, its text is the desktop's. */
export const Outcomes: Story = {
  args: {
    rows: numbered(
      OUTCOME_KINDS.map((kind) => ({ outcomeKind: kind, outcome: english.outcomeKind(kind) })),
    ),
  },
}

/** Every channel, in and out. */
export const Ways: Story = {
  args: {
    rows: numbered(
      [SMS, VOICE, EMAIL, channelId("7"), null].flatMap((id) => [
        { channelId: id, direction: "inbound" as const },
        { channelId: id, direction: "outbound" as const },
      ]),
    ),
  },
}

/** Up, down, level, half known, unknown: 0 is a score, and unknown is none. */
export const Scores: Story = {
  args: {
    rows: numbered([
      { scoreBefore: 40, scoreAfter: 45 },
      { scoreBefore: 40, scoreAfter: 27 },
      { scoreBefore: 40, scoreAfter: 40 },
      { scoreBefore: 0, scoreAfter: 0 },
      { scoreBefore: null, scoreAfter: 40 },
      { scoreBefore: 40, scoreAfter: null },
      { scoreBefore: null, scoreAfter: null },
    ]),
  },
}

/** The score it began with isn't the one the attempt before it ended with. */
export const ScoreJump: Story = { args: { rows: numbered([{}]), scoreJump: true } }

/** Only what is always there: everything else says that it is unknown. */
export const NothingKnown: Story = {
  args: {
    rows: numbered([
      {
        campaignName: null,
        modeId: null,
        mode: null,
        outcomeId: null,
        outcome: null,
        outcomeKind: "unknown",
        agentName: null,
        completedAt: null,
        completedText: null,
        channelId: null,
        targetValue: null,
        contactValue: null,
        scoreBefore: null,
        scoreAfter: null,
        direction: "unknown",
      },
    ]),
    open: true,
  },
}

/** Open: every field, to be copied one by one. */
export const Open: Story = {
  args: { rows: numbered([{ comment: "Wants the offer in writing before Friday." }]), open: true },
}

/** Not as sent: the row says so, and its details name the fields. */
export const Repaired: Story = {
  args: {
    rows: numbered([
      {
        comment: "The beginning of something very long …",
        repairs: [
          { field: "AgentComment", reason: "cut" },
          { field: "CallCompletedTime", reason: "conflict" },
        ],
      },
    ]),
    open: true,
  },
}

/** Masked: the last two digits of a number, and no comment. */
export const Masked: Story = {
  args: { rows: numbered([{ comment: "Lives at 12 Elm Street." }]), open: true, masked: true },
}
