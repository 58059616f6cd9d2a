import type { Interaction } from "./interaction"

/**
 * What an interaction is known by from one refresh to the next, when its place in the reply may differ: everything
 * that is settled when it is completed. Scores, comment and target value aren't in it, since the agent may still write
 * them during wrap-up. Two interactions can share a key; it holds customer data and stays in memory.
 */
export const interactionKey = (row: Interaction): string =>
  [
    row.contactId,
    row.completedText ?? row.completedAt,
    row.channelId,
    row.direction,
    row.outcomeId,
    row.outcome,
    row.modeId,
    row.contactValue,
    row.campaignName,
    row.agentName,
  ].join(SEPARATOR)

// A sign that no desktop writes. Text that holds it all the same could at worst share another row's key.
const SEPARATOR = "\u001F"
