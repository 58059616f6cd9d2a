import type { WireMessage } from "../protocol/wireMessage"

/**
 * The carrier between the panel and the desktop. It moves whole messages as they are on the wire and judges only
 * where they come from. A listener gets the bare data, untrusted.
 */
export interface Transport {
  /**
   * Sends one message. Throws when it can't be handed over; a message that was handed over may still get lost.
   * After `dispose` it throws a `JourneyError` with the code `DISPOSED`.
   */
  post(message: WireMessage): void
  /** Hears every message from now on, in order. Returns the function that ends it; calling that twice is harmless. */
  subscribe(listener: (data: unknown) => void): () => void
  /** Ends it for good: nothing is heard or sent any more. A second call is harmless. */
  dispose(): void
  /** What was turned away before anybody heard it, for `diagnostics()`. */
  counters?(): TransportCounters
}

/** What a transport turned away. */
export interface TransportCounters {
  /** Messages of another window or origin. */
  readonly foreign: number
  /** Messages that the browser couldn't deserialise (`messageerror`). */
  readonly unreadable: number
}
