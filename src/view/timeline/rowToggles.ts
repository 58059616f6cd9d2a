/** What is open in one timeline, and how to open and close it. The functions keep their identity. */
export interface RowToggles {
  /** The keys of the rows whose details are open. */
  readonly open: ReadonlySet<string>
  readonly toggle: (rowKey: string) => void
  /** The ids of the streaks that are open. They stay so over a refresh. */
  readonly openStreaks: ReadonlySet<string>
  /** Opens or closes a streak by its id. Null while a search holds all of them open. */
  readonly toggleStreak: ((id: string) => void) | null
}
