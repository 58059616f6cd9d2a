/**
 * Writes a record as a row of the panel's protocol. The time goes out as ISO 8601 with its offset: exact in every zone,
 * also in the hour that the clocks go through twice, which the wall clock of `"5/12/2020 9:22:23 AM"` is not.
 *
 * @param {import("./journeyQuery.mjs").InteractionRecord} record
 * @returns {import("customer-journey-panel/host").WireRow}
 */
export const wireRow = (record) => ({
  ContactID: record.contact_id,
  CampaignName: record.campaign_name,
  ModeID: record.mode_id,
  Mode: record.mode,
  OutcomeID: record.outcome_id,
  Outcome: record.outcome,
  AgentName: record.agent_name,
  AgentComment: record.agent_comment,
  CallCompletedTime: record.completed_at.toISOString(),
  ChannelType: record.channel_id,
  TargetValue: record.target_value,
  ContactValue: record.contact_value,
  PreviousLeadScore: record.score_before,
  CurrentLeadScore: record.score_after,
  CallType: record.direction,
})
