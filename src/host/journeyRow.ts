import { JourneyError } from "../model/journeyError"
import { ianaZone } from "../model/time"
import { isZone } from "../model/zone"
import { encodeRow, type RowFacts } from "../protocol/encodeRow"
import type { WireRow } from "../protocol/wireRow"

/**
 * Writes one interaction as a row of the reply, so that a desktop need not know the wire's spelling. `zone` is the IANA
 * zone of the desktop's wall clock, the same as the panel's `timeZone`; throws `CONFIG` for one that nobody knows.
 */
export function journeyRow(facts: RowFacts, zone: string): WireRow {
  if (!isZone(zone)) throw new JourneyError("CONFIG", "journeyRow needs `zone`, an IANA time zone.")
  return encodeRow(facts, ianaZone(zone))
}
