/** One line of a menu. */
export interface MenuEntry {
  readonly id: string
  readonly label: string
  /** The key that does the same, as it is written on it; null for none. */
  readonly keyName: string | null
  /** For what is on or off; left out for what is done once. */
  readonly checked?: boolean | undefined
  readonly onSelect: () => void
}
