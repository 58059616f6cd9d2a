import { type EpochMs, epochMs } from "../model/time"

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i

/** The moment of a full ISO 8601 text with its offset, as platforms stamp their states; null for anything else. */
export function isoMoment(value: unknown): EpochMs | null {
  if (typeof value !== "string" || !ISO.test(value.trim())) return null
  const moment = Date.parse(value.trim())
  return Number.isNaN(moment) ? null : epochMs(moment)
}
