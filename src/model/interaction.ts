import type { Direction } from "./direction"
import type { ChannelId } from "./ids"
import type { OutcomeKind } from "./outcome"
import type { EpochMs } from "./time"

/**
 * One inbound or outbound attempt, as the desktop told it. Flat on purpose: a journey may hold 50,000 of them.
 * `null` always means "the desktop did not say"; a lead score of 0 is a score (design decision 8).
 */
export interface Interaction {
  /** Its place in the desktop's reply, from 0. Unique within one journey; not stable across refreshes. */
  readonly ordinal: number
  /** `ContactID`: the contact; not unique per interaction. */
  readonly contactId: string | null
  readonly campaignName: string | null
  readonly modeId: string | null
  /** The mode's name: which of the contact's addresses (Home, Mobile …). */
  readonly mode: string | null
  readonly outcomeId: number | null
  /** The outcome's name as the desktop sent it; shown as it is. */
  readonly outcome: string | null
  readonly outcomeKind: OutcomeKind
  readonly agentName: string | null
  readonly comment: string | null
  /** When it was completed; null where the date is absent or can't be read. */
  readonly completedAt: EpochMs | null
  /** The desktop's own words for that time (`CallCompletedTime`, else its parts joined), for undated rows and details. */
  readonly completedText: string | null
  readonly channelId: ChannelId | null
  readonly targetValue: string | null
  /** The number or address that was contacted. */
  readonly contactValue: string | null
  /** Lead score before the attempt began. */
  readonly scoreBefore: number | null
  /** Lead score after it was completed and the agent updated it. */
  readonly scoreAfter: number | null
  readonly direction: Direction
  /** The fields that were repaired or cut while reading this row; null when none was. */
  readonly repairs: readonly Repair[] | null
}

/** What was mended in one field of one row. Names fields, never values. */
export interface Repair {
  /** The documented name of the field, such as `"CallCompletedTime"`. */
  readonly field: string
  readonly reason: RepairReason
}

/** Why a field is not as it was sent. */
export type RepairReason =
  | "cut" // longer than the cap
  | "wrong-type" // neither text nor number; treated as unknown
  | "unreadable" // a date, number or word that could not be read; treated as unknown
  | "conflict" // the same field twice, or parts that contradict the text
