import type { Context } from "../../model/context"
import { wallClock } from "../../model/zone"
import type { TextFile } from "./saveFile"

/** A CSV as a file, named by the day and by nothing of the customer: file names end up in histories and logs. */
export function csvFile(csv: string, { zone, now }: Context): TextFile {
  const { year, month, day } = wallClock(now, zone)
  const date = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-")
  return {
    name: `customer-journey-${date}.csv`,
    type: "text/csv;charset=utf-8",
    text: csv,
  }
}
