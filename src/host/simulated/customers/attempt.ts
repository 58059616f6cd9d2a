import type { EpochMs } from "../../../model/time"
import type { ModeName } from "./messages"

/** One interaction of a simulated customer, before it is written as a row. */
export interface Attempt {
  readonly at: EpochMs
  /** The contact: one per customer and campaign. */
  readonly contactId: string
  readonly campaignName: string
  /** `ChannelID`: `"1"` SMS, `"2"` Voice, `"3"` Email, `"7"` WhatsApp. */
  readonly channel: "1" | "2" | "3" | "7"
  readonly mode: ModeName
  readonly contactValue: string
  readonly inbound: boolean
  readonly outcomeId: number
  readonly outcome: string
  readonly agentName: string
  readonly comment: string
  readonly targetValue: string
  /** 0 to 100; null is unknown. */
  readonly scoreBefore: number | null
  readonly scoreAfter: number | null
}
