/** What the panel asks of the desktop: one customer's journey, narrowed to a channel and a number of months. */
export interface JourneyRequest {
  /** The call that the agent is on; null in a look-up. */
  readonly callId: string | null
  /** The LCM key (`AccountNumber`). When it is there it wins, and `contactNumber` doesn't count. */
  readonly accountNumber: string | null
  /** The customer's number, digits only unless the panel is set otherwise. */
  readonly contactNumber: string | null
  readonly campaignName: string | null
  /** `"1"` SMS, `"2"` Voice, `"3"` Email, others custom; null means all channels. */
  readonly channelId: string | null
  /** How many months back from today: 3, 6, 9 or 12, unless the panel is set otherwise. */
  readonly months: number
}
