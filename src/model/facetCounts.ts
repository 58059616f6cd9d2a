import type { Choice } from "./choice"
import type { Context } from "./context"
import type { Direction } from "./direction"
import { heldRows } from "./heldRows"
import type { ChannelId } from "./ids"
import type { Journey } from "./journey"
import { monthOfNumber } from "./month"
import { channelIn, NARROWED_BY, narrowing } from "./narrowing"
import type { OutcomeKind } from "./outcome"
import type { MonthKey } from "./time"
import { monthNumberOf } from "./zone"

/**
 * How many rows each value of each filter would show: every other filter applied, but not its own. Each value that
 * occurs in the period has an entry, 0 when the other filters leave nothing of it. Rows that don't tell a value
 * (channel, campaign, agent, time) are in no entry of that filter.
 */
export interface FacetCounts {
  /** Rows left when no channel is singled out. */
  readonly all: number
  readonly channels: ReadonlyMap<ChannelId, number>
  readonly directions: ReadonlyMap<Direction, number>
  readonly outcomes: ReadonlyMap<OutcomeKind, number>
  readonly campaigns: ReadonlyMap<string, number>
  readonly agents: ReadonlyMap<string, number>
  readonly months: ReadonlyMap<MonthKey, number>
}

/** Counts what each filter's values would show, in one pass. Only where the held data cover them are they the truth. */
export function facetCounts(journey: Journey, choice: Choice, context: Context): FacetCounts {
  const failed = narrowing(journey, choice, context)
  const channels = new Tally<ChannelId>()
  const directions = new Tally<Direction>()
  const outcomes = new Tally<OutcomeKind>()
  const campaigns = new Tally<string>()
  const agents = new Tally<string>()
  const months = new Tally<number>()
  let all = 0
  for (const row of heldRows(journey, choice.months, context).held) {
    const bits = failed(row)
    const { completedAt } = row
    const month = completedAt === null ? null : monthNumberOf(completedAt, context.zone)
    if (bits === 0 || bits === NARROWED_BY.channels) all++
    channels.add(channelIn(journey, row), bits, NARROWED_BY.channels)
    directions.add(row.direction, bits, NARROWED_BY.directions)
    outcomes.add(row.outcomeKind, bits, NARROWED_BY.outcomes)
    campaigns.add(row.campaignName, bits, NARROWED_BY.campaigns)
    agents.add(row.agentName, bits, NARROWED_BY.agents)
    months.add(month, bits, NARROWED_BY.months)
  }
  return {
    all,
    channels: channels.counts,
    directions: directions.counts,
    outcomes: outcomes.counts,
    campaigns: campaigns.counts,
    agents: agents.counts,
    months: new Map([...months.counts].map(([month, count]) => [monthOfNumber(month), count])),
  }
}

/** The counts of one filter's values. */
class Tally<T> {
  readonly counts = new Map<T, number>()

  /** Counts a row that fails nothing, or nothing but this filter; makes sure of an entry in any case. */
  add(value: T | null, failed: number, own: number): void {
    if (value === null) return
    const count = this.counts.get(value)
    if (failed === 0 || failed === own) this.counts.set(value, (count ?? 0) + 1)
    else if (count === undefined) this.counts.set(value, 0)
  }
}
