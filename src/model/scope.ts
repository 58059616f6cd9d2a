import type { ChannelId } from "./ids"

/** What one request asks of the desktop: one channel or all, over a number of months back from today. */
export interface Scope {
  readonly channel: ChannelId | "all"
  /** Months back from today: 3, 6, 9 or 12 unless configured otherwise. */
  readonly months: number
}

/** Whether data held under `held` contain everything that `wanted` would bring. */
export const covers = (held: Scope, wanted: Scope): boolean =>
  (held.channel === "all" || held.channel === wanted.channel) && held.months >= wanted.months

/** Whether two scopes ask for the same. */
export const sameScope = (a: Scope, b: Scope): boolean =>
  a.channel === b.channel && a.months === b.months
