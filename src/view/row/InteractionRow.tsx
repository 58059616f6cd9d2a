import { TriangleAlert } from "lucide"
import { Icon } from "../icon/Icon"
import { memo } from "react"
import { channelKind } from "../../model/channel"
import type { Interaction } from "../../model/interaction"
import { saysSomething } from "../../model/saysSomething"
import { channelIcon, directionIcon } from "../icons"
import { usePanel } from "../panelContext"
import { type ListPlace, placeAttributes } from "../timeline/listPlace"
import { useSearch } from "../search/searchContext"
import { bareText, wireText } from "../WireText"
import { DetailsButton } from "./DetailsButton"
import { outcomeText } from "./outcomeText"
import { rowAttributes } from "./rowAttributes"
import { RowDetails } from "./RowDetails"
import { rowFacts } from "./rowFacts"
import { RowOutline } from "./RowOutline"
import { rowScore } from "./rowScore"
import { rowTime } from "./rowTime"
import { Way } from "./Way"
import { wayText } from "./wayText"

/** One interaction of the timeline, with every attribute that contract.md promises. */
export const InteractionRow = memo(function InteractionRow({
  interaction,
  rowKey,
  open,
  scoreJump,
  outline = false,
  onToggle,
  ...place
}: ListPlace & {
  readonly interaction: Interaction
  readonly rowKey: string
  readonly open: boolean
  /** The score it began with isn't the one the attempt before it ended with. */
  readonly scoreJump: boolean
  /** Whether it goes by too fast to be read. */
  readonly outline?: boolean
  readonly onToggle: (rowKey: string) => void
}) {
  const panel = usePanel()
  const search = useSearch()
  const { words, privacy } = panel
  const { direction, channelId, mode, comment } = interaction
  const outcome = outcomeText(interaction, words)
  const hasComment = saysSomething(comment)
  const attributes = {
    ...placeAttributes(place),
    className: "cj-row",
    ...rowAttributes(interaction),
  }
  if (outline) {
    return (
      <li {...attributes}>
        <RowOutline interaction={interaction} />
      </li>
    )
  }
  return (
    <li {...attributes}>
      <div className="cj-row-grid" data-open={mark(open)}>
        {rowTime(interaction, panel)}
        <span className="cj-outcome">
          <span className="cj-mark" aria-hidden="true" />
          {/* The name of a kind is ours, and not what the search looks at. */}
          {wireText(outcome, interaction.outcome === null ? "" : search, "cj-outcome-text")}
          {interaction.repairs !== null && (
            <Icon
              of={TriangleAlert}
              className="cj-icon cj-repaired"
              size={12}
              label={words.repaired}
            />
          )}
        </span>
        {rowScore(interaction, panel)}
        <div
          className="cj-rest"
          data-comment={mark(hasComment)}
          data-jump={mark(scoreJump)}
          data-search={mark(search !== "")}
        >
          <span className="cj-way">
            {channelIcon(channelKind(channelId))}
            {directionIcon(direction)}
            <span className="cj-way-text">
              {channelKind(channelId) === "other" ? (
                <bdi>
                  <Way interaction={interaction} />
                </bdi>
              ) : (
                bareText(wayText(interaction, panel), "", panel)
              )}
              {mode !== null && <span className="cj-mode">{bareText(mode, "", panel)}</span>}
            </span>
          </span>
          {rowFacts(interaction, search, panel)}
          {hasComment && (
            <p className="cj-comment">
              {privacy ? (
                <span className="cj-muted">{words.commentHidden}</span>
              ) : (
                bareText(comment, search, panel)
              )}
            </p>
          )}
          {scoreJump && (
            <p className="cj-jump" title={words.betweenAttempts}>
              <span className="cj-jump-text">{words.betweenAttempts}</span>
            </p>
          )}
        </div>
        <DetailsButton interaction={interaction} open={open} onToggle={() => onToggle(rowKey)} />
      </div>
      {open && <RowDetails interaction={interaction} />}
    </li>
  )
})

// What the sheet has to know of a row: asked of the elements with `:has()`, it costs each row ten looks at its inside.
const mark = (is: boolean): "" | undefined => (is ? "" : undefined)
