import type { WireRow } from "../../../protocol/wireRow"

/** A customer of the simulated contact centre, with all that its desktop holds of them. */
export interface SimulatedCustomer {
  /** A short stable name, for pickers and tests. */
  readonly key: string
  readonly name: string
  readonly segment: string
  /** What is worth seeing in the panel. */
  readonly about: string
  readonly city: string
  /** As the telephony platform gives it, with `+`. */
  readonly number: string
  readonly email: string
  /** The LCM key under which the campaign calls: seven numbers joined by `|`. */
  readonly accountNumber: string
  /** The campaign that calls now. */
  readonly campaignName: string
  /** Every interaction, as the desktop's rows; in no promised order. */
  readonly journey: readonly DatedRow[]
}

/** A row with the moment it was completed, by which the desktop searches. */
export interface DatedRow {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly row: WireRow
}
