import { type Finder, finding, rowCount } from "../finding"
import type { DatesSeen } from "../datesSeen"
import type { Observation } from "../observation"

/** In which order are day and month written? */
export const datesFinding: Finder = ({ answers }, current) => {
  const question = "In which order are day and month?"
  const most = answers.reduce<Observation | undefined>(
    (best, each) => (rowCount(each) > rowCount(best) ? each : best),
    undefined,
  )
  const dates = most?.rows?.dates
  if (dates === undefined) return finding(question, "unknown", "No rows came to tell it by.")
  const unread = dates.unreadable > 0 ? ` ${dates.unreadable} could not be read at all.` : ""
  return told(question, dates, unread, current)
}

function told(
  question: string,
  dates: DatesSeen,
  unread: string,
  current: Parameters<Finder>[1],
): ReturnType<Finder> {
  const { monthFirst, dayFirst, open, separated, unseparated, yearFirst } = dates
  const twoNumbers = separated + unseparated
  if (twoNumbers === 0)
    return yearFirst > 0
      ? finding(question, "fits", `Year first, which needs no setting.${unread}`)
      : finding(question, unread === "" ? "unknown" : "problem", `No date could be read.${unread}`)
  if (monthFirst > 0 && dayFirst > 0)
    return finding(
      question,
      "note",
      `Both occur: ${monthFirst} rows have the month first, ${dayFirst} the day. The parts of a row settle it; a setting would make it worse.${unread}`,
      { dateOrder: "auto" },
      current,
    )
  if (monthFirst === 0 && dayFirst === 0)
    return finding(
      question,
      "problem",
      `Nothing tells: no row has parts, no day is over 12. Set dateOrder by hand ("mdy" or "dmy"), or ask about a customer with a longer history.${unread}`,
    )
  const order = monthFirst > 0 ? "mdy" : "dmy"
  const words = order === "mdy" ? "Month first" : "Day first"
  const oneForm = separated === 0 || unseparated === 0
  if (open === 0 && dates.withParts >= twoNumbers)
    return finding(question, "fits", `${words}, and each row says so in its parts.${unread}`)
  // A short answer may hold no row that teaches the order: then only the setting knows it.
  return oneForm
    ? finding(
        question,
        "fits",
        `${words}; ${open} of ${twoNumbers} dates don’t say so themselves.${unread}`,
        { dateOrder: order },
        current,
      )
    : finding(question, "fits", `${words}, in two patterns, which the panel learns apart.${unread}`)
}
