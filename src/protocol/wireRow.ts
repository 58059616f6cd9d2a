import type { WireMonth } from "./wireMonth"

export type { WireMonth }

/**
 * One row of a `CustomerJourney` reply in its documented keys (protocol.md section 2), for a desktop that maps its own
 * records to them. Only the first four are always there. Leave out, or set to null or empty, what isn't known: a lead score of 0
 * is a score, and no score is unknown.
 */
export interface WireRow {
  /** The contact; not unique per interaction. */
  readonly ContactID: string | number
  readonly CampaignName: string
  /** Which of the contact's addresses: its id, and the name that is shown. */
  readonly ModeID: number | string
  readonly Mode: string
  /**
   * 0 Success, 2 Invalid, 3 Busy, 4 Callback, 5 Do not call, 6 Fax, 7 Answering machine, 8 No answer, 9 Reject; from
   * 100 up the campaign's business outcomes. `OutcomeId` means the same: send one of the two.
   */
  readonly OutcomeID?: number | `${number}` | Unknown
  readonly OutcomeId?: number | `${number}` | Unknown
  /** The outcome's name: what is shown. */
  readonly Outcome?: string | null
  /** The agent's login name. */
  readonly AgentName?: string | null
  readonly AgentComment?: string | null
  /**
   * `"5/12/2020 9:22:23 AM"` with the three parts beside it, which settle day against month; or ISO 8601 with an
   * offset, which is exact without them.
   */
  readonly CallCompletedTime?: string | null
  /** The day of the month: `"12"`. */
  readonly CallCompletedDate?: string | number | null
  /** The month's English name, or its number. */
  readonly CallCompletedMonth?: WireMonth | `${number}` | number | Unknown
  /** The year in four digits. */
  readonly CallCompletedYear?: string | number | null
  /** The time of day alone: `"09:22 AM"`. */
  readonly CallCompletedTimeFormat?: string | null
  /** 1 SMS, 2 Voice, 3 Email, others custom. */
  readonly ChannelType?: number | `${number}` | Unknown
  readonly TargetValue?: string | number | null
  /** The number or address that was contacted. */
  readonly ContactValue?: string | null
  /** The lead score before the attempt began. */
  readonly PreviousLeadScore?: number | `${number}` | Unknown
  /** The lead score after it was completed and the agent updated it. */
  readonly CurrentLeadScore?: number | `${number}` | Unknown
  readonly CallType?: "Inbound" | "Outbound" | Unknown
}

type Unknown = "" | null
