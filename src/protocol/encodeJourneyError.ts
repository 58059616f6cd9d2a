import type { JourneyFailure } from "./decoded"
import type { WireMessage } from "./wireMessage"

/**
 * A `WS_Error` in the nearest documented envelope, `LCM / Error / ApiError` with its payload in `data` (protocol.md section 2). `text` is for the
 * agent. The documented event names no call, so that nobody can tell whose error it is: where the call is known its
 * `callid` stands beside the three fields, and an invalid call's id in `errorMessage` as well.
 */
export const encodeJourneyError = (
  callId: string | null,
  reason: JourneyFailure["reason"],
  text: string,
): WireMessage => ({
  channel: "LCM",
  topic: "Error",
  subtopic: "ApiError",
  data: {
    errorType: "WS_Error",
    errorMessage: reason === "invalid-call" ? invalidCall(callId) : "Request failed",
    msg: text,
    ...(callId === null ? {} : { callid: callId }),
  },
})

const invalidCall = (callId: string | null): string =>
  callId === null ? "Callid is empty" : `Invalid Call ID:${callId}`
