import type { WireMessage } from "../../src/protocol/wireMessage"

/** How a simulated desktop answers the questions that the documentation leaves open. */
export interface Quirks {
  /** The spellings of the topic that are heard; others get no answer. */
  readonly topics: readonly string[]
  /** What -1 brings. */
  readonly all: "all" | "silence" | "error" | "voice"
  /** How day and month are written, and whether parts stand beside them. */
  readonly dates: "mdy with parts" | "dmy" | "dmy below 13" | "iso"
  /** Where an error's fields are; or no error at all. */
  readonly error: "data" | "data " | "message" | "reply" | "silence" | "rows"
  /** How often each answer comes again. */
  readonly again: number
  /** What a question without a call id is answered under. */
  readonly echo: "live" | "none" | "error"
  /** The periods that are answered; others get an error. */
  readonly months: readonly string[]
  /** Whether shorter periods and single channels narrow the answer. */
  readonly narrows: boolean
  /** Whether the source must be there, or must not. */
  readonly source: "any" | "needed" | "refused"
  /** The platforms that answer `StateSync`. */
  readonly sync: readonly string[]
  /** Errors come before whatever was asked earlier. */
  readonly overtakes: boolean
  /** A number is known only as the platform gave it. */
  readonly numberAsGiven: boolean
}

/** A desktop as the tables have it. */
export const PLAIN: Quirks = {
  topics: ["Webservice", "WebService"],
  all: "all",
  dates: "mdy with parts",
  error: "data",
  again: 0,
  echo: "live",
  months: ["3", "6", "9", "12"],
  narrows: true,
  source: "any",
  sync: ["Amazon"],
  overtakes: false,
  numberAsGiven: false,
}

/** The live call that the desktop knows. All of it is planted: none of it may get into a report. */
export const PLANTED_CALL = {
  id: "call-planted-77",
  accountNumber: "9|3|4711|0|0|84|1",
  contactNumber: "+65 9146 2346",
  campaignName: "PlantedCampaign",
} as const

/** What the rows say. None of it may get into a report either. */
export const PLANTED_VALUES = [
  PLANTED_CALL.id,
  PLANTED_CALL.accountNumber,
  "6591462346",
  "9146 2346",
  "PlantedCampaign",
  "PlantedAgent",
  "planted comment",
  "PlantedOutcome",
  "Invalid Call ID:",
] as const

/** An answer, and whether it comes before what was asked earlier. */
export interface Said {
  readonly message: unknown
  readonly first: boolean
}

interface Request {
  readonly topic: string
  readonly subtopic: string
  readonly channel: string
  readonly source?: string
  readonly data?: Readonly<Record<string, string | number>>
}

/** What the desktop says to one message, today being 20 May 2020. */
export function quirkyAnswers(message: unknown, quirks: Quirks): readonly Said[] {
  // The check's own messages; the desktop of a test may take their shape for granted.
  const request = message as Request
  if (request.subtopic === "StateSync")
    return quirks.sync.includes(request.channel) ? [said(syncAnswer(request.channel))] : []
  if (request.subtopic !== "GetCustomerJourney" || !quirks.topics.includes(request.topic)) return []
  if (quirks.source === "needed" && request.source === undefined) return []
  const answer = journeyAnswer(request, quirks)
  if (answer === null) return []
  const isError = !("subtopic" in answer) || answer.subtopic !== "CustomerJourney"
  const once = { message: answer, first: quirks.overtakes && isError }
  return Array.from({ length: 1 + quirks.again }, () => once)
}

const said = (message: unknown): Said => ({ message, first: false })

function journeyAnswer(request: Request, quirks: Quirks): object | null {
  const { data = {} } = request
  const callId = data["callid"]
  const channel = String(data["ChannelID"])
  if (quirks.source === "refused" && request.source !== undefined) return errorOf("x", quirks)
  if (callId !== undefined && callId !== PLANTED_CALL.id) {
    if (quirks.error === "silence") return null
    if (quirks.error === "rows") return reply(String(callId), rows(quirks, "12", "-1"))
    return errorOf(String(callId), quirks)
  }
  if (callId === undefined && quirks.echo === "error") return errorOf("", quirks)
  if (channel === "-1" && quirks.all === "silence") return null
  if (channel === "-1" && quirks.all === "error") return errorOf(PLANTED_CALL.id, quirks)
  if (!quirks.months.includes(String(data["MonthType"]))) return errorOf(PLANTED_CALL.id, quirks)
  const found = numberFits(data, quirks) ? rows(quirks, String(data["MonthType"]), channel) : []
  const named = callId === undefined && quirks.echo === "none" ? "" : PLANTED_CALL.id
  return reply(named, found)
}

function numberFits(data: Readonly<Record<string, string | number>>, { numberAsGiven }: Quirks) {
  if (data["AccountNumber"] !== undefined || !numberAsGiven) return true
  return data["ContactNumber"] === PLANTED_CALL.contactNumber
}

// Each row: month, day, and channel.
const HISTORY = [
  [5, 18, 2],
  [5, 2, 1],
  [4, 25, 2],
  [3, 3, 3],
  [1, 30, 2],
  [1, 4, 1],
] as const

const MONTHS = "January February March April May June".split(" ")

function rows({ dates, all, narrows }: Quirks, months: string, channel: string) {
  const wanted = channel === "-1" ? (all === "voice" ? ["2"] : ["1", "2", "3"]) : channel.split(",")
  return HISTORY.filter(
    ([month, , type]) =>
      !narrows || (wanted.includes(String(type)) && (months !== "3" || month >= 3)),
  )
    .filter(([, day]) => dates !== "dmy below 13" || day < 13)
    .map(([month, day, type]) => ({
      ContactID: "2",
      CampaignName: PLANTED_CALL.campaignName,
      Outcome: "PlantedOutcome",
      AgentName: "PlantedAgent",
      AgentComment: "planted comment",
      ChannelType: type,
      ContactValue: "6591462346",
      ...dateOf(dates, month, day),
    }))
}

function dateOf(dates: Quirks["dates"], month: number, day: number) {
  if (dates === "iso")
    return { CallCompletedTime: `2020-0${month}-${day < 10 ? "0" : ""}${day}T09:00:00` }
  if (dates !== "mdy with parts") return { CallCompletedTime: `${day}/${month}/2020 9:22:23 AM` }
  return {
    CallCompletedTime: `${month}/${day}/2020 9:22:23 AM`,
    CallCompletedDate: String(day),
    CallCompletedMonth: MONTHS[month - 1],
    CallCompletedYear: "2020",
  }
}

const reply = (callid: string, response: readonly object[]) => ({
  channel: "LCM",
  topic: "Webservice",
  subtopic: "CustomerJourney",
  message: { callid, response },
})

function errorOf(callId: string, { error }: Quirks) {
  const fields = {
    errorType: "WS_Error",
    errorMessage: `Invalid Call ID:${callId}`,
    msg: "Invalid Call ID.",
  }
  const event = { channel: "LCM", topic: "Error", subtopic: "ApiError" }
  if (error === "data ") return { ...event, data: { packet: "apierror", "data ": fields } }
  if (error === "message") return { ...event, message: fields }
  if (error === "reply")
    return {
      channel: "LCM",
      topic: "Webservice",
      subtopic: "CustomerJourney",
      message: { callid: callId, ...fields },
    }
  return { ...event, data: fields }
}

const syncAnswer = (channel: string) => ({
  channel,
  topic: "InboundCall",
  subtopic: "StateSync",
  message: {
    calls: [{ connectionId: PLANTED_CALL.id, contactId: "c", type: "agent", status: "connected" }],
  },
})

/** The event with which the desktop tells of its call, in the project's own words. */
export const plantedCallStarted: WireMessage = {
  channel: "CustomerJourney",
  topic: "Call",
  subtopic: "Started",
  message: {
    callid: PLANTED_CALL.id,
    AccountNumber: PLANTED_CALL.accountNumber,
    ContactNumber: PLANTED_CALL.contactNumber,
    CampaignName: PLANTED_CALL.campaignName,
    CallType: "Outbound",
  },
}
