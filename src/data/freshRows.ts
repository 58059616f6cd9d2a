/** Rows that a refresh has brought and that wait to be shown, so that nothing moves under the agent's eyes. */
export interface FreshRows {
  /** How many interactions are new; at least 1. */
  readonly count: number
  /** Shows them. */
  readonly show: () => void
}
