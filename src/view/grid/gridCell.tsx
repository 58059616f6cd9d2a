import { TriangleAlert } from "lucide"
import { Icon } from "../icon/Icon"
import type { ReactNode } from "react"
import { channelKind } from "../../model/channel"
import type { Interaction } from "../../model/interaction"
import { maskNumber } from "../../model/maskNumber"
import { saysSomething } from "../../model/saysSomething"
import { scoreChange } from "../../model/scoreChange"
import type { SortColumn } from "../../model/sortRows"
import { channelName } from "../channelName"
import { displayText } from "../format/displayText"
import { moveOf } from "../format/moveOf"
import { NO_CHANGE } from "../format/scoreText"
import { channelIcon, directionIcon } from "../icons"
import type { PanelContext } from "../panelContext"
import { outcomeText } from "../row/outcomeText"
import { Way } from "../row/Way"
import { WireNumber, WireText } from "../WireText"
import { GridTime } from "./GridTime"

type Cell = (interaction: Interaction, panel: PanelContext, scoreJump: boolean) => ReactNode

const textOf = (text: string | null): ReactNode => text !== null && <WireText text={text} />

/** The same for a field that the search looks at. */
const foundIn = (text: string | null): ReactNode =>
  text !== null && <WireText text={text} isSearched />

const channel: Cell = ({ channelId, direction }, panel) => (
  <span className="cj-grid-way">
    {channelIcon(channelKind(channelId))}
    {directionIcon(direction)}
    <span className="cj-sr cj-grid-direction">{panel.words.direction(direction)}</span>
    {channelId !== null && (
      <bdi className="cj-cut">{displayText(channelName(channelId, panel))}</bdi>
    )}
  </span>
)

// Direction and channel are said here, under the outcome, where there is no room for columns of their own.
const outcome: Cell = (interaction, panel) => (
  <span className="cj-grid-outcome">
    <span className="cj-outcome">
      <span className="cj-mark" aria-hidden="true" />
      <WireText
        className="cj-cut"
        text={outcomeText(interaction, panel.words)}
        // The name of a kind is ours, and not what the search looks at.
        isSearched={interaction.outcome !== null}
      />
      {interaction.repairs !== null && (
        <Icon
          of={TriangleAlert}
          className="cj-icon cj-repaired"
          size={12}
          label={panel.words.repaired}
        />
      )}
    </span>
    <span className="cj-grid-way">
      {channelIcon(channelKind(interaction.channelId))}
      {directionIcon(interaction.direction)}
      <bdi className="cj-cut">
        <Way interaction={interaction} />
      </bdi>
    </span>
  </span>
)

const contact: Cell = ({ contactValue }, { privacy }) =>
  contactValue !== null && (
    <WireNumber text={privacy ? maskNumber(contactValue) : contactValue} isSearched={!privacy} />
  )

const comment: Cell = ({ comment: text }, { words, privacy }) =>
  privacy && saysSomething(text) ? (
    <span className="cj-muted">{words.commentHidden}</span>
  ) : (
    foundIn(text)
  )

// Nobody knows it: a dash, as in the timeline, and never 0 (design decision 8).
const unknown = (words: PanelContext["words"]): ReactNode => (
  <span className="cj-muted">
    <span className="cj-sr">{words.unknown}</span>
    <span aria-hidden="true">{NO_CHANGE}</span>
  </span>
)

const score: Cell = ({ scoreAfter }, { words, formats }) =>
  scoreAfter === null ? unknown(words) : formats.number(scoreAfter)

const change: Cell = (interaction, { words, formats }, scoreJump) => {
  const by = scoreChange(interaction)
  return (
    <span className="cj-grid-change">
      {scoreJump && (
        <span
          className="cj-jump"
          // A sign that the sheet writes, as in the timeline, has no address for an img element.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="img"
          aria-label={words.betweenAttempts}
          title={words.betweenAttempts}
        />
      )}
      {by === null ? (
        unknown(words)
      ) : (
        <span className="cj-change" data-move={moveOf(by)}>
          {formats.signed(by)}
        </span>
      )}
    </span>
  )
}

const CELLS: Readonly<Record<SortColumn, Cell>> = {
  time: (interaction) => <GridTime interaction={interaction} />,
  direction: ({ direction }, { words }) => direction !== "unknown" && words.direction(direction),
  channel,
  mode: ({ mode }) => textOf(mode),
  outcome,
  agent: ({ agentName }) => foundIn(agentName),
  campaign: ({ campaignName }) => foundIn(campaignName),
  contact,
  comment,
  score,
  change,
}

/**
 * What one column says of one interaction; empty where the desktop did not say (details call it unknown). `scoreJump`:
 * the lead score changed between the attempt before and this one.
 */
export const gridCell = (
  column: SortColumn,
  interaction: Interaction,
  panel: PanelContext,
  scoreJump: boolean,
): ReactNode => CELLS[column](interaction, panel, scoreJump)
