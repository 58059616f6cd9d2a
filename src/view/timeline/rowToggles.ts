/** What is open in one timeline, and how to open and close it. The functions keep their identity. */
export interface RowToggles {
  /** The keys of the rows whose details are open. */
  readonly open: ReadonlySet<string>
  readonly toggle: (rowKey: string) => void
  /** Opens or closes a streak by its id. */
  readonly toggleStreak: (id: string) => void
}
