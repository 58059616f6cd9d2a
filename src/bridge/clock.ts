/** Time as the bridge knows it, injected so that tests own it. */
export interface Clock {
  /** A monotonic reading in milliseconds; only differences mean something. */
  monotonicMs(): number
  /** The wall clock: milliseconds since 1970. */
  wallMs(): number
  /** Calls back once after `delayMs`; the returned function cancels. */
  after(delayMs: number, callback: () => void): () => void
}

/** The clock of this browser or of Node. */
export const systemClock: Clock = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
}
