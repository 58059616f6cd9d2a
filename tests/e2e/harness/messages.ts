import { readFileSync } from "node:fs"

/** A documented message of the desktop, as it stands in `tests/samples`. */
export const sample = (name: string): unknown =>
  JSON.parse(readFileSync(`tests/samples/${name}.json`, "utf8"))

/** The project's own call event: a call has begun. */
export const started = (callid: string, fields: Readonly<Record<string, string>> = {}) => ({
  channel: "CustomerJourney",
  topic: "Call",
  subtopic: "Started",
  message: { callid, ContactNumber: "6591462346", CallType: "Outbound", ...fields },
})

/** The project's own call event: a call is over. */
export const ended = (callid: string) => ({
  channel: "CustomerJourney",
  topic: "Call",
  subtopic: "Ended",
  message: { callid },
})

/** A journey reply. */
export const reply = (callid: string, response: readonly unknown[]) => ({
  channel: "LCM",
  topic: "Webservice",
  subtopic: "CustomerJourney",
  message: { callid, response },
})

/** An error of the desktop, in the one envelope that is documented, on the journey's channel. */
export const wsError = (errorMessage: string, msg: string) => ({
  channel: "LCM",
  topic: "Error",
  subtopic: "ApiError",
  data: { errorType: "WS_Error", errorMessage, msg },
})

/** What a test wants to say of a row; the rest is filled in. */
export interface RowWish {
  /** Month, day and year of completion: `[5, 12, 2020]`. */
  readonly on: readonly [month: number, day: number, year: number]
  /** `ChannelType`: 1 SMS, 2 Voice, 3 Email. Voice unless given. */
  readonly channel?: number
  readonly comment?: string
  readonly outcome?: readonly [id: number, name: string]
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")

/** One row as a desktop sends it. */
export const row = ({ on: [month, day, year], channel = 2, comment = "", outcome }: RowWish) => ({
  ContactID: "2",
  CampaignName: "Spring",
  ModeID: 3,
  Mode: "Mobile",
  OutcomeId: outcome?.[0] ?? 0,
  Outcome: outcome?.[1] ?? "Success",
  AgentName: "agent1",
  AgentComment: comment,
  CallCompletedTime: `${month}/${day}/${year} 9:22:23 AM`,
  CallCompletedDate: String(day),
  CallCompletedMonth: MONTHS[month - 1],
  CallCompletedYear: String(year),
  ChannelType: channel,
  ContactValue: "6591462346",
  PreviousLeadScore: "10",
  CurrentLeadScore: "15",
  CallType: "Outbound",
})
