import * as v from "valibot"
import { accountNumber, callId, contactNumber } from "../model/ids"
import { isBlank } from "./fields"
import { MAX_ID_LENGTH, MAX_NAME_LENGTH, scalarText } from "./scalarText"
import { cutText } from "./cutText"

// The messages say what was expected; `schemaProblem` makes the sentence.

/** A call's id that must be there: text or a whole number. */
export const requiredCallId = v.pipe(
  v.unknown(),
  v.check((value) => scalarText(value, MAX_ID_LENGTH) !== null, "an id"),
  v.transform((value) => callId(scalarText(value, MAX_ID_LENGTH) ?? "")),
)

/** A call's id that may be left out: absent, null and empty text are null, anything unreadable breaks the message. */
export const optionalCallId = v.pipe(
  v.unknown(),
  v.check((value) => isBlank(value) || scalarText(value, MAX_ID_LENGTH) !== null, "an id"),
  v.transform((value) => {
    const text = scalarText(value, MAX_ID_LENGTH)
    return text === null ? null : callId(text)
  }),
)

/** A word such as an event's name: text, or left out. */
export const optionalWord = v.nullish(v.string("text"))

/** An LCM key, or null when there is none that can be read. Opaque, so never cut. */
export const looseAccountNumber = v.pipe(
  v.unknown(),
  v.transform((value) => {
    const text = scalarText(value, MAX_ID_LENGTH)
    return text === null ? null : accountNumber(text)
  }),
)

/** A customer's number, or null when there is no digit in it ("anonymous" is nobody's number). */
export const looseContactNumber = v.pipe(
  v.unknown(),
  v.transform((value) => {
    const text = scalarText(value, MAX_ID_LENGTH)
    return text === null || !/\d/.test(text) ? null : contactNumber(text)
  }),
)

/** A name, cut to the cap; null when there is none. */
export const looseName = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === "string" ? cutText(value.trim(), MAX_NAME_LENGTH) : "")),
  v.transform((text) => (text === "" ? null : text)),
)
