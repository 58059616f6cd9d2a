import type { EpochMs } from "../../model/time"
import type { Formats } from "./formats"

/** A day as the agent wants it: by its date, or by how long ago it is where `relativeTo` is today. */
export const dayText = (
  moment: EpochMs,
  relativeTo: EpochMs | null,
  date: (moment: EpochMs) => string,
  formats: Pick<Formats, "ago">,
): string => (relativeTo === null ? date(moment) : formats.ago(moment, relativeTo))
