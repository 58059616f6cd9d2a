import { CONFIG_DEFAULTS } from "../../embed/configDefaults"
import { answerTo, type Finder, finding, hasRows, listed } from "../finding"

const ASKED: readonly number[] = CONFIG_DEFAULTS.months

/** Which periods may be asked for? */
export const monthsFinding: Finder = (seen, current) => {
  const question = "Which periods may be asked for?"
  const asked = ASKED.filter((months) => answerTo(seen, { months }) !== undefined)
  const taken = asked.filter((months) => hasRows(answerTo(seen, { months })))
  if (taken.length === 0) return finding(question, "unknown", "Nothing was answered.")
  const words = listed(taken.map(String))
  if (taken.length === asked.length)
    return finding(question, "fits", `${words} months are answered.`)
  const refused = listed(asked.filter((months) => !taken.includes(months)).map(String))
  const offered = (current.months ?? CONFIG_DEFAULTS.months).filter(
    (months) => taken.includes(months) || !asked.includes(months),
  )
  const months = offered.length === 0 ? taken : offered
  const first = current.defaultMonths ?? CONFIG_DEFAULTS.defaultMonths
  return finding(
    question,
    "fits",
    `${words} months are answered, ${refused} not.`,
    { months, ...(months.includes(first) ? {} : { defaultMonths: Math.max(...months) }) },
    current,
  )
}

/** Are rows of the period alone sent? */
export const periodFilterFinding: Finder = (seen) => {
  const question = "Does MonthType narrow the answer?"
  const shorter = ASKED.filter((months) => months < 12)
    .map((months) => answerTo(seen, { months }))
    .filter((answer) => hasRows(answer) && (answer?.rows?.count ?? 0) > 0)
  if (shorter.length === 0) return finding(question, "unknown", "No rows came to tell it by.")
  return shorter.some((answer) => (answer?.rows?.older ?? 0) > 0)
    ? finding(
        question,
        "note",
        "No: older rows came too. The panel counts them as outside the period and offers to show them.",
      )
    : finding(question, "fits", "Yes: no row was older than asked.")
}
