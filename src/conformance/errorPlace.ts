import type { Envelope } from "../protocol/envelope"
import { LCM_WORD } from "../protocol/channelWords"
import { type Fields, fieldsOf, isBlank } from "../protocol/fields"
import { keysOf } from "../protocol/untrusted"

/** Where an error of the desktop travelled (protocol.md section 2): documented words only, nothing of what it said. */
export interface ErrorPlace {
  /** On the journey's channel, or on a telephony platform's. */
  readonly channel: "LCM" | "a platform's"
  /** As an event of its own, or in place of a journey reply. */
  readonly event: "Error / ApiError" | "CustomerJourney"
  /** Where its fields are: `data`, `message`, `data."data "` … */
  readonly path: string
  readonly errorType: boolean
  readonly errorMessage: boolean
  readonly msg: boolean
}

const ERROR_FIELDS = ["errorType", "errorMessage", "msg"] as const

/** Finds the error's fields in a message that is known to be an error; null when they are in none of the known places. */
export function errorPlaceOf(envelope: Envelope): ErrorPlace | null {
  for (const { path, fields } of placesOf(envelope)) {
    const [errorType, errorMessage, msg] = ERROR_FIELDS.map(
      (name) => !isBlank(fields.get(name.toLowerCase())),
    )
    if (errorType || errorMessage || msg) {
      return {
        channel: envelope.channel === LCM_WORD ? "LCM" : "a platform's",
        event: envelope.subtopic === "apierror" ? "Error / ApiError" : "CustomerJourney",
        path,
        errorType: errorType ?? false,
        errorMessage: errorMessage ?? false,
        msg: msg ?? false,
      }
    }
  }
  return null
}

interface Place {
  readonly path: string
  readonly fields: Fields
}

function* placesOf({ fields }: Envelope): Generator<Place> {
  for (const outer of ["message", "data"]) {
    const value = fields.get(outer)
    const own = fieldsOf(value)
    if (own === null) continue
    yield { path: outer, fields: own }
    for (const inner of ["data", "response"]) {
      const nested = fieldsOf(own.get(inner))
      if (nested !== null) yield { path: `${outer}.${asWritten(value, inner)}`, fields: nested }
    }
  }
}

// One documented sample has a blank after the inner key: the report shows it.
function asWritten(value: unknown, word: string): string {
  const key = keysOf(Object(value)).find((each) => each.trim().toLowerCase() === word)
  return key === undefined || key === key.trim() ? word : `"${word} "`
}
