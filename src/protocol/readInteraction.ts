import type { Interaction } from "../model/interaction"
import type { EpochMs } from "../model/time"
import type { KindReader } from "./kindReader"
import type { RepairLog } from "./repairLog"
import { FIELD } from "./rowFields"
import type { RowValues } from "./rowReader"
import { readChannel, readDirection, readInteger, readNumber, readText } from "./rowValues"
import { MAX_ID_LENGTH, MAX_NAME_LENGTH } from "./scalarText"

/** The longest comment that is taken from the wire whole, in UTF-16 units. */
export const MAX_COMMENT_LENGTH = 4000

/** When a row was completed, as `readCompleted` found it. */
export interface Completed {
  readonly at: EpochMs | null
  readonly text: string | null
}

/** Rebuilds one row as an interaction, field by field; what can't be read is unknown and noted. */
export function readInteraction(
  values: RowValues,
  ordinal: number,
  completed: Completed,
  kindOf: KindReader,
  log: RepairLog,
): Interaction {
  const outcomeId = readInteger(values, FIELD.OutcomeID, log)
  const outcome = readText(values, FIELD.Outcome, MAX_NAME_LENGTH, log)
  return {
    ordinal,
    contactId: readText(values, FIELD.ContactID, MAX_ID_LENGTH, log),
    campaignName: readText(values, FIELD.CampaignName, MAX_NAME_LENGTH, log),
    modeId: readText(values, FIELD.ModeID, MAX_ID_LENGTH, log),
    mode: readText(values, FIELD.Mode, MAX_NAME_LENGTH, log),
    outcomeId,
    outcome,
    outcomeKind: kindOf(outcomeId, outcome),
    agentName: readText(values, FIELD.AgentName, MAX_NAME_LENGTH, log),
    comment: readText(values, FIELD.AgentComment, MAX_COMMENT_LENGTH, log),
    completedAt: completed.at,
    completedText: completed.text,
    channelId: readChannel(values, log),
    targetValue: readText(values, FIELD.TargetValue, MAX_NAME_LENGTH, log),
    contactValue: readText(values, FIELD.ContactValue, MAX_ID_LENGTH, log),
    scoreBefore: readNumber(values, FIELD.PreviousLeadScore, log),
    scoreAfter: readNumber(values, FIELD.CurrentLeadScore, log),
    direction: readDirection(values, log),
    repairs: log.take(),
  }
}
