import { type CallId, callId } from "../model/ids"
import { cutText } from "./cutText"
import type { JourneyFailure, Malformed } from "./decoded"
import type { Envelope } from "./envelope"
import { type Fields, isBlank } from "./fields"
import { malformed } from "./malformed"
import { payloadsOf } from "./payloads"
import { MAX_ID_LENGTH, scalarText } from "./scalarText"

const ERROR_FIELDS = ["errortype", "errormessage", "msg"] as const
const MAX_TEXT_LENGTH = 500

// The two documented texts of WS_Error, in any spelling of "Callid" and "Call ID".
const INVALID_CALL = /call\s?id\s+is\s+empty|invalid\s+call\s?id/i
const NAMED_CALL = /invalid\s+call\s?id\s*:\s*<?([^\s<>]+)/i

/** Reads an `Error / ApiError` event of LCM or of a platform, in any of the envelopes of protocol.md section 2. */
export function decodeJourneyError(envelope: Envelope): JourneyFailure | Malformed {
  return (
    failureIn(payloadsOf(envelope)) ??
    malformed("journey-error", null, {
      path: "data",
      problem: "expected errorType, errorMessage or msg, got none of them",
    })
  )
}

/** The desktop's error in the first of these payloads that has one of its three fields; null when none has. */
export function failureIn(payloads: readonly Fields[]): JourneyFailure | null {
  const payload = payloads.find((fields) => ERROR_FIELDS.some((name) => !isBlank(fields.get(name))))
  if (payload === undefined) return null
  const [, forEngineers, forPeople] = ERROR_FIELDS.map((name) => errorText(payload.get(name)))
  const words = `${forEngineers ?? ""}\n${forPeople ?? ""}`
  const named = scalarText(payload.get("callid"), MAX_ID_LENGTH) ?? NAMED_CALL.exec(words)?.[1]
  return {
    kind: "journey-error",
    callId: named === undefined ? null : asCallId(named),
    reason: INVALID_CALL.test(words) ? "invalid-call" : "host-error",
    text: forPeople ?? null,
  }
}

// Whoever writes sentences ends them with a full stop; no platform's ids do.
const asCallId = (text: string): CallId | null => {
  const id = text.replace(/\.$/, "")
  return id === "" || id.length > MAX_ID_LENGTH ? null : callId(id)
}

function errorText(value: unknown): string | null {
  const text = typeof value === "string" ? value.trim() : ""
  return text === "" ? null : cutText(text, MAX_TEXT_LENGTH)
}
