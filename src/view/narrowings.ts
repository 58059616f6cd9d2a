import { type Choice, firstChoice, type MonthRange } from "../model/choice"
import type { Context } from "../model/context"
import { monthNumber, monthOfNumber } from "../model/month"
import { monthsOfPeriod } from "../model/monthsOfPeriod"
import type { MonthKey } from "../model/time"
import { monthOf } from "../model/zone"
import { channelName } from "./channelName"
import type { FacetName } from "./filters/facetOptions"
import { composed, isolated } from "./format/isolated"
import type { PanelContext } from "./panelContext"

type Panel = Pick<PanelContext, "words" | "formats" | "channelNames" | "privacy" | "direction">

/** A longer list than this is counted, not read out. */
const MOST_NAMED = 2

const MONTHS_A_YEAR = 12

/** Each thing that narrows what is shown of the period, in words: channels, facets, search, months. */
export function narrowings(choice: Choice, panel: Panel, context: Context): readonly string[] {
  const { words } = panel
  const shown = (name: string): string => composed(isolated(name, panel), panel)
  const list = (names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [names.map(shown).join(words.listSeparator)]
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
      : [panel.privacy ? words.searchedForHidden : words.searchedFor(shown(search))]),
    ...(choice.monthRange === null
      ? []
      : [monthSpan(choice.monthRange, choice.months, panel, context)]),
  ]
}

/** The choice without all that `narrowings` names: the whole period. */
export const unnarrowed = ({ months }: Choice): Choice => firstChoice({ channel: "all", months })

/** A range of months of a period: "Mar – May"; with the year, "Dec 2025 – Mar 2026", where that isn't plain. */
export function monthSpan(
  { first, last }: MonthRange,
  months: number,
  panel: Pick<Panel, "words" | "formats">,
  context: Context,
): string {
  const { words, formats } = panel
  return isPlain(first, months, context) && isPlain(last, months, context)
    ? words.monthSpan({ first: formats.monthShort(first), last: formats.monthShort(last) })
    : formats.months(first, last)
}

// A month's name is plain when it is this year's and the period, which touches thirteen months, has no other of the name.
function isPlain(month: MonthKey, months: number, context: Context): boolean {
  const isOf = (year: string) => month.startsWith(`${year}-`)
  const twin = monthOfNumber(monthNumber(month) - MONTHS_A_YEAR)
  return (
    isOf(monthOf(context.now, context.zone).slice(0, -3)) &&
    !monthsOfPeriod(months, context).includes(twin)
  )
}
