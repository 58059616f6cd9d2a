/** A row as the desktop sends it (protocol.md, section 2), every documented field present. */
export interface WireRow {
  readonly ContactID: string
  readonly CampaignName: string
  readonly ModeID: string
  readonly Mode: string
  readonly OutcomeID: string
  readonly Outcome: string
  readonly AgentName: string
  readonly AgentComment: string
  readonly CallCompletedTime: string
  readonly CallCompletedDate: string
  readonly CallCompletedMonth: string
  readonly CallCompletedYear: string
  readonly CallCompletedTimeFormat: string
  readonly ChannelType: string
  readonly TargetValue: string
  readonly ContactValue: string
  readonly PreviousLeadScore: string
  readonly CurrentLeadScore: string
  readonly CallType: string
}
