import type { WireMessage } from "../../../protocol/wireMessage"
import type { DialectCall } from "./dialect"

/** The words of one platform's call event (protocol.md section 3). */
export interface EventWords {
  readonly channel: string
  readonly topic: string
  /** `message.call.event`. */
  readonly event: string
  /** How the platform spells its containers; Finesse's tables have small letters. */
  readonly keys?: { readonly variables: string; readonly fields: string }
}

/** What the platform tells in the containers of one event. */
export interface EventParts {
  readonly variables: Readonly<Record<string, string>>
  readonly actual: Readonly<Record<string, string | null>>
  readonly fields: Readonly<Record<string, unknown>>
}

/** A call event in the shape that all platforms share: `message.call` with its containers. */
export function callMessage(call: DialectCall, words: EventWords, parts: EventParts): WireMessage {
  const keys = words.keys ?? { variables: "CallVariables", fields: "ResponseFields" }
  return {
    channel: words.channel,
    topic: words.topic,
    subtopic: call.direction === "inbound" ? "InboundCallStateChange" : "OutboundCallStateChange",
    message: {
      call: {
        id: call.callId,
        event: words.event,
        CallType: call.consult ? "Consult" : call.direction === "inbound" ? "agent" : "outbound",
        [keys.variables]: parts.variables,
        ExtendedCallVariables: null,
        ResponseType: 0,
        ResponseText: "Success",
        ResponseActual: parts.actual,
        [keys.fields]: parts.fields,
      },
      source: "event",
    },
  }
}

/** The variables of a campaign call: its LCM key. A plain inbound call has none. */
export const campaignVariables = (call: DialectCall): Readonly<Record<string, string>> =>
  call.accountNumber === null ? {} : { LCMKey: call.accountNumber }
