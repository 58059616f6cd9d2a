/** Which faults a carrier has. Probabilities from 0 (never) to 1 (always). */
export interface TransportFaults {
  /** Each message takes this long at least and at most, in milliseconds. Zero is at once. */
  readonly latencyMs: readonly [number, number]
  /** A message never arrives. */
  readonly loss: number
  /** A message arrives twice. */
  readonly duplicates: number
  /** A message is overtaken by the one after it. */
  readonly reordering: number
  /** A reply comes with no readable list of rows. */
  readonly malformed: number
}

/** A carrier without faults. */
export const NO_TRANSPORT_FAULTS: TransportFaults = {
  latencyMs: [0, 0],
  loss: 0,
  duplicates: 0,
  reordering: 0,
  malformed: 0,
}

/** What was done to a message, for a log. */
export type TransportFault = "delayed" | "lost" | "doubled" | "held back" | "malformed"
