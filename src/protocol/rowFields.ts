/** The documented fields of a row (protocol.md section 2), each with its place in `RowValues`. */
export const FIELD = {
  ContactID: 0,
  CampaignName: 1,
  ModeID: 2,
  Mode: 3,
  OutcomeID: 4,
  Outcome: 5,
  AgentName: 6,
  AgentComment: 7,
  CallCompletedTime: 8,
  CallCompletedDate: 9,
  CallCompletedMonth: 10,
  CallCompletedYear: 11,
  CallCompletedTimeFormat: 12,
  ChannelType: 13,
  TargetValue: 14,
  ContactValue: 15,
  PreviousLeadScore: 16,
  CurrentLeadScore: 17,
  CallType: 18,
} as const

/** A field's place. */
export type Field = (typeof FIELD)[keyof typeof FIELD]

/** The documented names by place. */
export const FIELD_NAMES: readonly string[] = Object.keys(FIELD)

const BY_WORD: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELD).map(([name, field]) => [name.toLowerCase(), field]),
)

/** The field that a row's key means, trimmed and without case; null for a key that isn't documented. */
export const fieldOfKey = (key: string): Field | null =>
  BY_WORD.get(key.trim().toLowerCase()) ?? null
