import type { Choice } from "../../model/choice"
import { unnarrowed } from "../narrowings"
import { usePanel } from "../panelContext"

/** Takes back all that the status line names; the period stays. */
export function ClearFilters({
  choice,
  onChoice,
}: {
  readonly choice: Choice
  readonly onChoice: (next: Choice) => void
}) {
  const { words } = usePanel()
  return (
    <button
      type="button"
      className="cj-link-button cj-clear"
      onClick={() => onChoice(unnarrowed(choice))}
    >
      {words.clear}
    </button>
  )
}
