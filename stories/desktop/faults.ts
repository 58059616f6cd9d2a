import type { Faults } from "customer-journey-panel/host/simulated"

/** How long the simulated desktop takes to answer, as the control names it. */
export const LATENCIES = {
  none: [0, 0],
  "0.2 – 0.8 s": [200, 800],
  "2 – 5 s": [2000, 5000],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

/** The faults as controls set them: each a share of the replies, from 0 to 1. */
export interface FaultArgs {
  readonly latency: keyof typeof LATENCIES
  readonly loss: number
  readonly duplicates: number
  readonly reordering: number
  /** Replies that come after the panel has given up. */
  readonly late: number
  readonly wsError: number
  readonly malformed: number
  /** Replies with rows of another filter. */
  readonly otherFilter: number
}

/** The simulated desktop's faults for these controls. A late reply takes 13 s. */
export const faultsOf = ({ latency, wsError, ...shares }: FaultArgs): Faults => ({
  latencyMs: LATENCIES[latency],
  loss: shares.loss,
  duplicates: shares.duplicates,
  reordering: shares.reordering,
  late: shares.late,
  lateMs: 13_000,
  error: wsError,
  malformed: shares.malformed,
  otherFilter: shares.otherFilter,
})
