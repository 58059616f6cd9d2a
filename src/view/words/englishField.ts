import type { FieldName } from "./words"

const FIELDS: Readonly<Record<FieldName, string>> = {
  completed: "Completed",
  completedText: "Time as sent",
  direction: "Direction",
  channel: "Channel",
  mode: "Mode",
  outcome: "Outcome",
  agent: "Agent",
  campaign: "Campaign",
  number: "Number or address",
  scoreBefore: "Lead score before",
  scoreAfter: "Lead score after",
  scoreChange: "Change",
  targetValue: "Target value",
  contactId: "Contact ID",
  comment: "Comment",
  repairs: "Not as sent",
}

/** What the fields of an interaction are called in English. */
export const englishField = (field: FieldName): string => FIELDS[field]
