import type { FieldName } from "../words"

/** What the fields of an interaction are called in Filipino. */
export const filipinoFields: Readonly<Record<FieldName, string>> = {
  completed: "Natapos",
  completedText: "Oras na ipinadala",
  direction: "Direksyon",
  channel: "Channel",
  mode: "Mode",
  outcome: "Resulta",
  agent: "Agent",
  campaign: "Campaign",
  number: "Numero o address",
  scoreBefore: "Dating lead score",
  scoreAfter: "Bagong lead score",
  scoreChange: "Pagbabago",
  targetValue: "Target value",
  contactId: "Contact ID",
  comment: "Komento",
  repairs: "Hindi ayon sa padala",
}
