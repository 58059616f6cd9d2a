import { changedParts } from "./changedParts"
import type { Choice } from "./choice"
import { type Context, isSameContext } from "./context"
import type { Direction } from "./direction"
import { failures } from "./failures"
import { heldRows } from "./heldRows"
import type { Interaction } from "./interaction"
import type { ChannelId } from "./ids"
import type { Journey } from "./journey"
import { monthOfNumber } from "./month"
import { channelIn, isNarrowed, NARROWED_BY } from "./narrowing"
import type { OutcomeKind } from "./outcome"
import type { MonthKey } from "./time"
import { monthNumberOf } from "./zone"
import { once } from "./once"
import { channelTally } from "./channelTally"

/**
 * How many rows each value of each filter would show: every other filter applied, but not its own. Each value that
 * occurs in the period has an entry, 0 when the other filters leave nothing of it. Rows that don't tell a value
 * (channel, campaign, agent, time) are in no entry of that filter. Each filter is counted when it is first asked: of a long
 * journey most never are.
 */
export interface FacetCounts {
  /** Rows left when no channel is singled out. */
  readonly all: () => number
  readonly channels: () => ReadonlyMap<ChannelId, number>
  readonly directions: () => ReadonlyMap<Direction, number>
  readonly outcomes: () => ReadonlyMap<OutcomeKind, number>
  readonly campaigns: () => ReadonlyMap<string, number>
  readonly agents: () => ReadonlyMap<string, number>
  readonly months: () => ReadonlyMap<MonthKey, number>
}

// The part of the choice that a filter is: its counts are as if it weren't set.
const OWN_PARTS = [
  ["all", "channels"],
  ["channels", "channels"],
  ["directions", "directions"],
  ["outcomes", "outcomes"],
  ["campaigns", "campaigns"],
  ["agents", "agents"],
  ["months", "monthRange"],
] as const satisfies readonly (readonly [keyof FacetCounts, keyof Choice])[]

// While one filter is tried out, its own counts stay: the last ones of each journey are kept while the journey is.
const lastCounts = new WeakMap<
  Journey,
  { readonly choice: Choice; readonly context: Context; readonly counts: FacetCounts }
>()

/** Counts what each filter's values would show. Only where the held data cover them are they the truth. */
export function facetCounts(journey: Journey, choice: Choice, context: Context): FacetCounts {
  const last = lastCounts.get(journey)
  const counts = countsOf(journey, choice, context)
  if (last !== undefined && isSameContext(last.context, context)) {
    const changed = changedParts(last.choice, choice)
    for (const [filter, own] of OWN_PARTS)
      if (changed.every((part) => part === own))
        Object.assign(counts, { [filter]: last.counts[filter] })
  }
  lastCounts.set(journey, { choice, context, counts })
  return counts
}

function countsOf(journey: Journey, choice: Choice, context: Context): FacetCounts {
  const { held } = heldRows(journey, choice.months, context)
  // A choice that narrows nothing fails no row.
  const failed = once(() => (isNarrowed(choice) ? failures(journey, choice, context) : null))

  // A row counts that fails nothing, or nothing but this filter; a value that occurs has an entry in any case. Where it is
  // known how often each occurs, only the rows that count are looked at.
  const countOf = <T>(
    own: number,
    valueOf: (row: Interaction) => T | null,
    tally?: () => ReadonlyMap<T, number>,
  ) =>
    once((): ReadonlyMap<T, number> => {
      const bits = failed()
      const occurring = tally?.()
      if (bits === null && occurring) return occurring
      const counts = new Map<T, number>()
      occurring?.forEach((_, value) => counts.set(value, 0))
      for (let index = 0; index < held.length; index += 1) {
        const isCounted = bits === null || ((bits[index] ?? 0) & ~own) === 0
        if (!isCounted && occurring) continue
        const row = held[index]
        const value = row === undefined ? null : valueOf(row)
        if (value !== null) counts.set(value, (counts.get(value) ?? 0) + Number(isCounted))
      }
      return counts
    })

  return {
    all: once(
      () =>
        failed()?.reduce((sum, own) => sum + Number((own & ~NARROWED_BY.channels) === 0), 0) ??
        held.length,
    ),
    channels: countOf(
      NARROWED_BY.channels,
      (row) => channelIn(journey, row),
      () => tallyIn(journey, held),
    ),
    directions: countOf(NARROWED_BY.directions, ({ direction }) => direction),
    outcomes: countOf(NARROWED_BY.outcomes, (row) => row.outcomeKind),
    campaigns: countOf(NARROWED_BY.campaigns, ({ campaignName }) => campaignName),
    agents: countOf(NARROWED_BY.agents, ({ agentName }) => agentName),
    months: countOf(NARROWED_BY.months, ({ completedAt }) =>
      completedAt === null ? null : monthOfNumber(monthNumberOf(completedAt, context.zone)),
    ),
  }
}

// What is counted for the channels on offer in any case, where all rows count.
function tallyIn(journey: Journey, held: readonly Interaction[]): ReadonlyMap<ChannelId, number> {
  const tally = new Map<ChannelId, number>()
  for (const [channelId, count] of channelTally(held)) {
    const id = channelIn(journey, { channelId })
    if (id !== null) tally.set(id, (tally.get(id) ?? 0) + count)
  }
  return tally
}
