import type { Direction } from "./direction"
import type { AccountNumber, CallId, ContactNumber } from "./ids"
import type { EpochMs } from "./time"

/** Where a live call is in its life (ruling 1). A call that is over is not a call any more. */
export type CallState = "offered" | "talking" | "held" | "wrap-up"

/** A live call: what the panel asks about, and what its "now" row shows. */
export interface Call {
  readonly id: CallId
  /** The LCM key; null on a plain inbound call. */
  readonly accountNumber: AccountNumber | null
  readonly contactNumber: ContactNumber | null
  /** A campaign's name; null where the platform gave none or only an id of its own. */
  readonly campaignName: string | null
  readonly direction: Direction
  readonly state: CallState
  /** When the call was first heard of, on the wall clock; null when unknown. */
  readonly startedAt: EpochMs | null
}
