import type { ReactElement } from "react"
import type { Interaction } from "../../model/interaction"
import { scoreChange } from "../../model/scoreChange"
import { moveOf } from "../format/moveOf"
import { NO_CHANGE, NO_SCORE, scoreArrow } from "../format/scoreText"
import type { PanelContext } from "../panelContext"

/** Lead score before → after, and the signed change. Unknown is a dash and never 0 (design decision 8). */
export function rowScore(
  interaction: Interaction,
  { formats, words, direction }: PanelContext,
): ReactElement {
  const before = interaction.scoreBefore === null ? null : formats.number(interaction.scoreBefore)
  const after = interaction.scoreAfter === null ? null : formats.number(interaction.scoreAfter)
  const change = scoreChange(interaction)
  if (before === null && after === null) {
    return (
      <span className="cj-score">
        <span className="cj-sr">{words.scoreUnknown}</span>
        <span className="cj-change" data-move="unknown" aria-hidden="true">
          {NO_CHANGE}
        </span>
      </span>
    )
  }
  const signed = change === null ? null : formats.signed(change)
  return (
    <span className="cj-score">
      <span className="cj-sr">{words.scoreChange({ before, after, change: signed })}</span>
      <span className="cj-score-move" aria-hidden="true">
        <span className="cj-score-before">{`${before ?? NO_SCORE} ${scoreArrow(direction)} `}</span>
        {after ?? NO_SCORE}
      </span>
      <span className="cj-change" data-move={moveOf(change)} aria-hidden="true">
        {signed ?? NO_CHANGE}
      </span>
    </span>
  )
}
