import type { Interaction } from "../../model/interaction"
import { saysSomething } from "../../model/saysSomething"
import { dayText } from "../format/dayText"
import { displayText } from "../format/displayText"
import { NO_SCORE, scoreArrow } from "../format/scoreText"
import { usePanel } from "../panelContext"
import { outcomeText } from "./outcomeText"

/**
 * A row as it goes by in a fling: as high as in full, with when, what came of it and the score, in a quarter of the
 * elements. Nothing in it can be pressed: nobody could hit it.
 */
export function RowOutline({ interaction }: { readonly interaction: Interaction }) {
  const { formats, words, direction, relativeTo, privacy } = usePanel()
  const { completedAt, completedText, scoreBefore, scoreAfter, comment } = interaction
  const score = (value: number | null) => (value === null ? NO_SCORE : formats.number(value))
  return (
    <div className="cj-row-grid">
      {completedAt === null ? (
        <bdi className="cj-when">{displayText(completedText ?? words.noDate)}</bdi>
      ) : (
        <span className="cj-when">
          <span className="cj-day">{dayText(completedAt, relativeTo, formats.day, formats)}</span>{" "}
          <span className="cj-time">{formats.time(completedAt)}</span>
        </span>
      )}
      <bdi className="cj-outcome">{displayText(outcomeText(interaction, words))}</bdi>
      {(scoreBefore !== null || scoreAfter !== null) && (
        <span className="cj-score">
          {`${score(scoreBefore)} ${scoreArrow(direction)} ${score(scoreAfter)}`}
        </span>
      )}
      {/* Where the button of a row in full will be: it may be what the row's height is. */}
      <span className="cj-more" />
      {saysSomething(comment) && (
        <div className="cj-rest" data-comment="">
          <p className="cj-comment">{privacy ? words.commentHidden : displayText(comment)}</p>
        </div>
      )}
    </div>
  )
}
