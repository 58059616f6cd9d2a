import type { Direction } from "./direction"
import type { ChannelId } from "./ids"
import type { OutcomeKind } from "./outcome"
import type { Scope } from "./scope"
import type { MonthKey } from "./time"

/** What the agent has chosen to see of one live call's journey. Empty lists and nulls mean "not narrowed". */
export interface Choice {
  /** The channels singled out; empty means all channels. */
  readonly channels: readonly ChannelId[]
  /** The period: months back from today. */
  readonly months: number
  readonly directions: readonly Direction[]
  readonly outcomes: readonly OutcomeKind[]
  readonly campaigns: readonly string[]
  readonly agents: readonly string[]
  /** Free text; matched against comment, outcome, agent, campaign and number. */
  readonly search: string
  /** A closed range of calendar months inside the period; null shows the whole period. */
  readonly monthRange: MonthRange | null
}

/** A closed range of calendar months, first to last, in order of time. */
export interface MonthRange {
  readonly first: MonthKey
  readonly last: MonthKey
}

/** The choice a new call starts with: nothing narrowed beyond the first scope. */
export const firstChoice = (scope: Scope): Choice => ({
  channels: scope.channel === "all" ? [] : [scope.channel],
  months: scope.months,
  directions: [],
  outcomes: [],
  campaigns: [],
  agents: [],
  search: "",
  monthRange: null,
})

/** What the desktop would be asked for a choice: one channel by its id, several as all (ruling 3). */
export const scopeOf = (choice: Choice): Scope => ({
  channel: choice.channels.length === 1 ? (choice.channels[0] ?? "all") : "all",
  months: choice.months,
})
