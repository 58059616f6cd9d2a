/** Time as the view needs it. The bridge's `Clock` is one; tests bring their own. */
export interface PanelClock {
  /** The wall clock: milliseconds since 1970. */
  wallMs(): number
  /** Calls back once after `delayMs`; the returned function cancels. */
  after(delayMs: number, callback: () => void): () => void
}
