import { answerTo, type Finder, finding, hasRows, instead, rowCount } from "../finding"

/** May ChannelID and MonthType be numbers? */
export const numericFinding: Finder = (seen) => {
  const question = "May ChannelID and MonthType be numbers?"
  const numeric = answerTo(seen, { numeric: true })
  if (seen.base === null || numeric === undefined)
    return finding(question, "unknown", "Nothing was answered.")
  return finding(
    question,
    "fits",
    hasRows(numeric)
      ? "Yes; the panel sends text, which is answered too."
      : `No: it ${instead(numeric)}. The panel sends text.`,
  )
}

/** May ChannelID be a list? */
export const channelListFinding: Finder = (seen) => {
  const question = "May ChannelID be a list?"
  const list = answerTo(seen, { channel: "1,2" })
  if (list === undefined) return finding(question, "unknown", "Nothing was answered.")
  if (!hasRows(list))
    return finding(question, "fits", `No: 1,2 ${instead(list)}. The panel sends none.`)
  const { channels, count } = list.rows ?? { channels: null, count: 0 }
  const both = channels !== null && channels["1"] > 0 && channels["2"] > 0 && channels["3"] === 0
  return finding(
    question,
    "fits",
    both
      ? "It seems so: 1,2 brought SMS and Voice, and no Email. The panel sends none."
      : `1,2 is answered with ${count} rows, which doesn’t tell. The panel sends none.`,
  )
}

/** Is `source` free text, and may it be left out? */
export const sourceFinding: Finder = (seen, current) => {
  const question = "Is source free text, and may it be left out?"
  if (seen.base === null) return finding(question, "unknown", "Nothing was answered.")
  const named = seen.answers.find(({ ask, outcome }) => ask.source !== null && outcome === "rows")
  const left = answerTo(seen, { source: null })
  if (seen.base.source === null) {
    const other = seen.answers.find(({ ask }) => ask.source !== null)
    if (other === undefined) return finding(question, "unknown", "Only asked without a source.")
    return hasRows(other)
      ? finding(question, "fits", "Both: answered with a name of our own, and without any.")
      : finding(
          question,
          "fits",
          `Leave it out: with a name of our own it ${instead(other)}.`,
          {
            source: undefined,
          },
          current,
        )
  }
  if (hasRows(left))
    return finding(question, "fits", "Both: answered with the name that is set, and without any.")
  return finding(
    question,
    "fits",
    `It is needed: without it, a question ${instead(left ?? seen.answers.find(({ ask }) => ask.source === null))}.`,
    { source: named?.ask.source ?? seen.base.source },
    current,
  )
}

/** Does a number go out in digits, or as the platform gave it? */
export const numberFinding: Finder = (seen, current) => {
  const question = "Is a customer found by the digits of the number?"
  const digits = answerTo(seen, { by: "digits" })
  const given = answerTo(seen, { by: "as given" })
  if (digits === undefined || given === undefined)
    return finding(
      question,
      "unknown",
      "The call’s number is digits only, or there is none: nothing to compare.",
    )
  if (rowCount(digits) > 0)
    return finding(
      question,
      "fits",
      rowCount(given) > 0 ? "Yes, and also by the number as it was given." : "Yes, and only so.",
      rowCount(given) > 0 ? {} : { numberFormat: "digits" },
      current,
    )
  return rowCount(given) > 0
    ? finding(
        question,
        "fits",
        "No: only by the number as it was given.",
        { numberFormat: "asGiven" },
        current,
      )
    : finding(question, "unknown", "Neither by its digits nor as it was given did rows come.")
}
