import type { EpochMs } from "../../model/time"

const LAST_MS = 8.64e15

/** The moment for a `datetime` attribute, in UTC; undefined beyond what a `Date` can hold. */
export const isoTime = (moment: EpochMs): string | undefined =>
  Math.abs(moment) <= LAST_MS ? new Date(moment).toISOString() : undefined
