import { Inbox } from "lucide"
import { Icon } from "../icon/Icon"
import { useMemo } from "react"
import { type Choice, scopeOf } from "../../model/choice"
import type { Context } from "../../model/context"
import type { Journey } from "../../model/journey"
import { covers } from "../../model/scope"
import { whereElse } from "../../model/whereElse"
import { usePanel } from "../panelContext"
import { isNarrowed, widestChoice } from "./widestChoice"
import { Screen } from "./Screen"
import { WaysOut } from "./WaysOut"

/** Nothing to show: none at all, or none in this filter, and then where the rest is. */
export function EmptyScreen({
  journey,
  choice,
  onChoice,
  periods,
  held,
  context,
  onRefresh,
}: {
  readonly journey: Journey
  readonly choice: Choice
  readonly onChoice: (next: Choice) => void
  readonly periods: readonly number[]
  /** How many rows the period holds before every other filter. */
  readonly held: number
  readonly context: Context
  readonly onRefresh: () => void
}) {
  const { words } = usePanel()
  const ways = useMemo(() => whereElse(journey, choice, context), [journey, choice, context])
  const icon = <Icon of={Inbox} className="cj-screen-icon" size={22} />
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
  const { title, sentence } = words.noneInFilter({ held, period })
  const widest = widestChoice(choice, periods)
  // What is held is offered with its count; what isn't must be asked for.
  const asksForMore = ways.length === 0 || !covers(journey.scope, scopeOf(widest))
  return (
    <Screen
      icon={icon}
      message={{ title: choice.monthRange === null ? title : words.noneInMonths, sentence }}
    >
      <WaysOut ways={ways} onChoice={onChoice} context={context} />
      {asksForMore && (
        <button type="button" className="cj-button" onClick={() => onChoice(widest)}>
          {words.widestFilter({ period: words.months(widest.months) })}
        </button>
      )}
    </Screen>
  )
}
