import type { Envelope } from "./envelope"
import { type Fields, fieldsOf } from "./fields"

/**
 * Where a message from the desktop may carry what it says, in the order in which it is looked for: `message`, `data`,
 * and a `data` nested in either (protocol.md section 1 knows one with a trailing space in its key).
 */
export function payloadsOf({ fields }: Envelope): readonly Fields[] {
  const outer = [fields.get("message"), fields.get("data")].map(fieldsOf)
  const nested = outer.map((payload) => fieldsOf(payload?.get("data")))
  return [...outer, ...nested].filter((payload) => payload !== null)
}

/** The first payload that has the field (its key in lower case), if only as null; undefined when none has. */
export const payloadWith = (payloads: readonly Fields[], field: string): Fields | undefined =>
  payloads.find((payload) => payload.has(field))
