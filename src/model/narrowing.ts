import type { Choice } from "./choice"
import type { Context } from "./context"
import type { Interaction } from "./interaction"
import type { Journey } from "./journey"
import { searchTest } from "./matchesSearch"
import { monthNumber } from "./month"
import type { ChannelId } from "./ids"
import { monthNumberOf } from "./zone"

/** The parts of a choice that narrow what is held, one bit each. */
export const NARROWED_BY = {
  channels: 1,
  directions: 2,
  outcomes: 4,
  campaigns: 8,
  agents: 16,
  months: 32,
  search: 64,
} as const

/** Whether a choice leaves anything of what is held in its period out. */
export const isNarrowed = (choice: Choice): boolean =>
  choice.channels.length > 0 ||
  choice.directions.length > 0 ||
  choice.outcomes.length > 0 ||
  choice.campaigns.length > 0 ||
  choice.agents.length > 0 ||
  choice.monthRange !== null ||
  choice.search !== ""

/**
 * A test of held rows that tells, as bits of `NARROWED_BY`, which parts of the choice a row fails; 0 when it is shown.
 * The search costs most: a row that fails two other parts isn't searched, since nobody can be told more of it.
 */
export function narrowing(
  journey: Journey,
  choice: Choice,
  { zone }: Context,
): (interaction: Interaction) => number {
  const channels = setOf(choice.channels)
  const directions = setOf(choice.directions)
  const outcomes = setOf(choice.outcomes)
  const campaigns = setOf(choice.campaigns)
  const agents = setOf(choice.agents)
  const range = choice.monthRange
  const first = range === null ? 0 : monthNumber(range.first)
  const last = range === null ? 0 : monthNumber(range.last)
  const found = searchTest(choice.search)

  return (row) => {
    let failed = 0
    if (channels !== null && !has(channels, channelIn(journey, row))) failed |= NARROWED_BY.channels
    if (directions !== null && !directions.has(row.direction)) failed |= NARROWED_BY.directions
    if (outcomes !== null && !outcomes.has(row.outcomeKind)) failed |= NARROWED_BY.outcomes
    if (campaigns !== null && !has(campaigns, row.campaignName)) failed |= NARROWED_BY.campaigns
    if (agents !== null && !has(agents, row.agentName)) failed |= NARROWED_BY.agents
    if (range !== null) {
      const month = row.completedAt === null ? null : monthNumberOf(row.completedAt, zone)
      if (month === null || month < first || month > last) failed |= NARROWED_BY.months
    }
    const failsOne = (failed & (failed - 1)) === 0
    if (found !== null && failsOne && !found(row)) failed |= NARROWED_BY.search
    return failed
  }
}

/** A row's channel. One that names none is of the channel that was asked for, if it was one. */
export const channelIn = (
  { scope }: Journey,
  { channelId }: Pick<Interaction, "channelId">,
): ChannelId | null => channelId ?? (scope.channel === "all" ? null : scope.channel)

const setOf = <T>(values: readonly T[]): ReadonlySet<T> | null =>
  values.length === 0 ? null : new Set(values)

const has = <T>(values: ReadonlySet<T>, value: T | null): boolean =>
  value !== null && values.has(value)
