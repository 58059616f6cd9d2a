import { Inbox } from "lucide-react"
import type { Choice } from "../../model/choice"
import { usePanel } from "../panelContext"
import { isNarrowed, widestChoice } from "./widestChoice"
import { Screen } from "./Screen"

/** Nothing to show: none at all, or none in this filter, and then the way out of it. */
export function EmptyScreen({
  choice,
  onChoice,
  periods,
  held,
  onRefresh,
}: {
  readonly choice: Choice
  readonly onChoice: (next: Choice) => void
  readonly periods: readonly number[]
  /** How many rows the period holds before every other filter. */
  readonly held: number
  readonly onRefresh: () => void
}) {
  const { words } = usePanel()
  const icon = <Inbox className="cj-screen-icon" size={22} />
  const period = words.months(choice.months)
  if (!isNarrowed(choice, periods)) {
    return (
      <Screen icon={icon} message={words.noneAtAll({ months: period })}>
        <button type="button" className="cj-button" onClick={onRefresh}>
          {words.refresh}
        </button>
      </Screen>
    )
  }
  const widest = widestChoice(choice, periods)
  const wayOut = held > 0 ? { ...widest, months: choice.months } : widest
  return (
    <Screen icon={icon} message={words.noneInFilter({ held, period })}>
      <button type="button" className="cj-button" onClick={() => onChoice(wayOut)}>
        {held > 0
          ? words.clearFilters
          : words.widestFilter({ period: words.months(widest.months) })}
      </button>
    </Screen>
  )
}
