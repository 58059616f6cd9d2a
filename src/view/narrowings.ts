import { type Choice, firstChoice, type MonthRange } from "../model/choice"
import type { Context } from "../model/context"
import type { MonthKey } from "../model/time"
import { monthOf } from "../model/zone"
import { channelName } from "./channelName"
import type { FacetName } from "./filters/facetOptions"
import { displayText } from "./format/displayText"
import type { PanelContext } from "./panelContext"

type Panel = Pick<PanelContext, "words" | "formats" | "channelNames" | "privacy">

/** A longer list than this is counted, not read out. */
const MOST_NAMED = 2

/** Each thing that narrows what is shown of the period, in words: channels, facets, search, months. */
export function narrowings(choice: Choice, panel: Panel, context: Context): readonly string[] {
  const { words } = panel
  const list = (names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [names.map(displayText).join(words.listSeparator)]
  const facet = (name: FacetName, names: readonly string[]): readonly string[] =>
    names.length > MOST_NAMED
      ? [words.severalOf({ facet: name, count: names.length })]
      : list(names)
  const search = choice.search.trim()
  return [
    ...list(choice.channels.map((id) => channelName(id, panel))),
    ...facet("directions", choice.directions.map(words.direction)),
    ...facet("outcomes", choice.outcomes.map(words.outcomeKind)),
    ...facet("campaigns", choice.campaigns),
    ...facet("agents", choice.agents),
    ...(search === ""
      ? []
      : [panel.privacy ? words.searchedForHidden : words.searchedFor(displayText(search))]),
    ...(choice.monthRange === null ? [] : [monthSpan(choice.monthRange, panel, context)]),
  ]
}

/** The choice without all that `narrowings` names: the whole period. */
export const unnarrowed = ({ months }: Choice): Choice => firstChoice({ channel: "all", months })

/** A range of months: "Mar – May"; with the year where it isn't this one. */
export function monthSpan(
  { first, last }: MonthRange,
  panel: Pick<Panel, "words" | "formats">,
  context: Context,
): string {
  return panel.words.monthSpan({
    first: monthName(first, panel, context),
    last: monthName(last, panel, context),
  })
}

/** A month as short as it is plain: "Mar", or "March 2025" in another year. */
export function monthName(
  month: MonthKey,
  { formats }: Pick<Panel, "formats">,
  { zone, now }: Context,
): string {
  const isThisYear = month.slice(0, -3) === monthOf(now, zone).slice(0, -3)
  return isThisYear ? formats.monthShort(month) : formats.month(month)
}
