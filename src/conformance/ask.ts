import type { CallId } from "../model/ids"
import type { Subject } from "../model/subject"
import { formatContactNumber } from "../protocol/formatContactNumber"
import type { WireMessage } from "../protocol/wireMessage"

/** One harmless question: a `GetCustomerJourney` in one particular spelling. */
export interface Ask {
  readonly topic: string
  readonly channel: AskedChannel
  /** Whether `ChannelID` and `MonthType` go out as numbers, as some samples have them. */
  readonly numeric: boolean
  /** Months back from today. */
  readonly months: number
  readonly source: string | null
  /** Which call is named: the one that is on, none, or one that doesn't exist. */
  readonly call: "live" | "none" | "unknown"
  /** How the customer is named: as the panel would, by the number in digits alone, or by the number as it was given. */
  readonly by: "panel" | "digits" | "as given"
}

/** What is sent as `ChannelID`: all, one of the documented channels, or a list of them. */
export type AskedChannel = "-1" | "1" | "2" | "3" | "1,2"

/** A call that no desktop has: asked for, it provokes the error of protocol.md section 2. */
export const UNKNOWN_CALL = "customer-journey-check-0"

/** The live call's subject, whose call is known. */
export type LiveSubject = Subject & { readonly callId: CallId }

/** The call id that a question names; null when it names none. */
export function callAsked(ask: Ask, subject: LiveSubject): string | null {
  if (ask.call === "none") return null
  return ask.call === "live" ? subject.callId : UNKNOWN_CALL
}

/** Whether two questions are the same. */
export const sameAsk = (a: Ask, b: Ask): boolean =>
  a.topic === b.topic &&
  a.channel === b.channel &&
  a.numeric === b.numeric &&
  a.months === b.months &&
  a.source === b.source &&
  a.call === b.call &&
  a.by === b.by

/** The question as it goes out. It never changes anything at the desktop. */
export function askMessage(
  ask: Ask,
  subject: LiveSubject,
  prefixes: readonly string[],
): WireMessage {
  const data: Readonly<Record<string, string | number>> = {
    ...known("callid", callAsked(ask, subject)),
    ...(ask.call === "unknown" ? {} : customer(ask, subject, prefixes)),
    ChannelID: ask.numeric ? Number(ask.channel) : ask.channel,
    MonthType: ask.numeric ? ask.months : String(ask.months),
  }
  return {
    channel: "LCM",
    topic: ask.topic,
    subtopic: "GetCustomerJourney",
    ...known("source", ask.source),
    // The panel sends text only, and the type says so; whether numbers pass is the question here.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    data: data as Readonly<Record<string, string>>,
  }
}

function customer(
  { by }: Ask,
  subject: LiveSubject,
  numberPrefixes: readonly string[],
): Readonly<Record<string, string>> {
  const { accountNumber, contactNumber, campaignName } = subject
  if (contactNumber !== null && by === "as given") return { ContactNumber: contactNumber }
  const digits =
    contactNumber === null
      ? null
      : formatContactNumber(contactNumber, { numberFormat: "digits", numberPrefixes })
  if (by === "digits") return known("ContactNumber", digits)
  return {
    ...known("AccountNumber", accountNumber),
    ...known("CampaignName", campaignName),
    ...known("ContactNumber", digits),
  }
}

const known = (field: string, value: string | null): Readonly<Record<string, string>> =>
  value === null || value.trim() === "" ? {} : { [field]: value }
