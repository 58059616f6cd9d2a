import { applyChoice } from "./applyChoice"
import { type Choice, firstChoice, scopeOf } from "./choice"
import type { Context } from "./context"
import { facetCounts } from "./facetCounts"
import type { ChannelId } from "./ids"
import type { Journey } from "./journey"
import { monthNumber } from "./month"
import { periodStart } from "./periodStart"
import { covers } from "./scope"
import type { MonthKey } from "./time"
import { monthNumberOf } from "./zone"

/** Where rows would be when a choice shows none: how many, and the choice that shows exactly them. */
export type Elsewhere =
  | {
      readonly kind: "month"
      readonly month: MonthKey
      readonly count: number
      readonly choice: Choice
    }
  | {
      readonly kind: "channel"
      readonly channel: ChannelId
      readonly count: number
      readonly choice: Choice
    }
  /** Without the other filters, and if need be without the channel: all that the period holds. */
  | { readonly kind: "filters"; readonly count: number; readonly choice: Choice }

/**
 * The ways out of an empty result, best first: the nearest month with rows (also beyond the period, as far as is
 * held), other channels by how many they have, and fewer filters. Only what the held data cover, so that every count is
 * the truth; none when the choice shows rows.
 */
export function whereElse(
  journey: Journey,
  choice: Choice,
  context: Context,
): readonly Elsewhere[] {
  if (applyChoice(journey, choice, context).rows.length > 0) return []
  return [
    ...nearestMonth(journey, choice, context),
    ...otherChannels(journey, choice, context),
    ...fewerFilters(journey, choice, context),
  ].filter((way) => covers(journey.scope, scopeOf(way.choice)))
}

function nearestMonth(journey: Journey, choice: Choice, context: Context): readonly Elsewhere[] {
  const { zone, now } = context
  const range = choice.monthRange
  const first = range
    ? monthNumber(range.first)
    : monthNumberOf(periodStart(choice.months, context), zone)
  const last = range ? monthNumber(range.last) : monthNumberOf(now, zone)
  for (const months of [choice.months, Math.max(choice.months, journey.scope.months)]) {
    const found = [...facetCounts(journey, { ...choice, months }, context).months()]
      .filter(([, count]) => count > 0)
      .map(([month, count]) => {
        const number = monthNumber(month)
        return { month, count, number, distance: Math.max(first - number, number - last, 0) }
      })
      .toSorted((a, b) => a.distance - b.distance || b.number - a.number)[0]
    if (found !== undefined) {
      const { month, count } = found
      const monthRange = { first: month, last: month }
      return [{ kind: "month", month, count, choice: { ...choice, months, monthRange } }]
    }
  }
  return []
}

function otherChannels(journey: Journey, choice: Choice, context: Context): readonly Elsewhere[] {
  if (choice.channels.length === 0) return []
  return [...facetCounts(journey, choice, context).channels()]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([channel, count]) => ({
      kind: "channel",
      channel,
      count,
      choice: { ...choice, channels: [channel] },
    }))
}

function fewerFilters(journey: Journey, choice: Choice, context: Context): readonly Elsewhere[] {
  const open = firstChoice({ channel: "all", months: choice.months })
  for (const fewer of [{ ...open, channels: choice.channels }, open]) {
    const count = applyChoice(journey, fewer, context).rows.length
    if (count > 0) return [{ kind: "filters", count, choice: fewer }]
  }
  return []
}
