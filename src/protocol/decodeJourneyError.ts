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
  const forPeople = textOf(payload.get("msg"))
  const texts = [textOf(payload.get("errormessage")), forPeople]
  return {
    kind: "journey-error",
    callId:
      calledBy(payload.get("callid")) ?? texts.map(calledIn).find((id) => id !== null) ?? null,
    reason: texts.some((text) => INVALID_CALL.test(text)) ? "invalid-call" : "host-error",
    text: forPeople === "" ? null : cutText(forPeople, MAX_TEXT_LENGTH),
  }
}

const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "")

const calledBy = (value: unknown): CallId | null => {
  const id = scalarText(value, MAX_ID_LENGTH)
  return id === null ? null : callId(id)
}

// Whoever writes sentences ends them with a full stop; no platform's ids do.
const calledIn = (text: string): CallId | null =>
  calledBy(NAMED_CALL.exec(text)?.[1]?.replace(/\.$/, ""))
