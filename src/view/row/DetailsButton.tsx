import { ChevronDown } from "lucide"
import { iconOf } from "../icon/Icon"
import type { FocusEventHandler, KeyboardEventHandler } from "react"
import type { Interaction } from "../../model/interaction"
import { displayText } from "../format/displayText"
import { ROW_CONTROL } from "../keys/rowControls"
import { usePanel } from "../panelContext"
import { outcomeText } from "./outcomeText"

/** Opens and closes the details of a row. Named by the row, so that many of them can be told apart. */
export function DetailsButton({
  interaction,
  open,
  onToggle,
  tabStop = true,
  onFocus,
  onKeyDown,
}: {
  readonly interaction: Interaction
  readonly open: boolean
  readonly onToggle: () => void
  /** Whether the tab key stops here; false for all but one where the arrow keys go from row to row. */
  readonly tabStop?: boolean
  readonly onFocus?: FocusEventHandler<HTMLButtonElement>
  readonly onKeyDown?: KeyboardEventHandler<HTMLButtonElement>
}) {
  const { words, formats } = usePanel()
  const { completedAt, completedText } = interaction
  const time =
    completedAt === null ? (completedText ?? words.noDate) : formats.shortDateTime(completedAt)
  return (
    <button
      type="button"
      className="cj-icon-button cj-more"
      {...{ [ROW_CONTROL]: "" }}
      aria-expanded={open}
      aria-label={words.details({
        outcome: displayText(outcomeText(interaction, words)),
        time: displayText(time),
      })}
      tabIndex={tabStop ? undefined : -1}
      onClick={onToggle}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {iconOf({ of: ChevronDown, className: "cj-icon", size: 15 })}
    </button>
  )
}
