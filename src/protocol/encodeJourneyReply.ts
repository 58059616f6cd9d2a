import type { WireMessage } from "./wireMessage"
import type { WireRow } from "./wireRow"

/**
 * A `CustomerJourney` reply (protocol.md section 2). A reply always has a `callid`: that of the request, and empty text
 * where the request had none.
 */
export const encodeJourneyReply = (
  callId: string | null,
  rows: readonly WireRow[],
): WireMessage => ({
  channel: "LCM",
  topic: "Webservice",
  subtopic: "CustomerJourney",
  message: { callid: callId ?? "", response: rows },
})
