import { type Finder, finding, hasRows, instead } from "../finding"

/** What happens when the call id is left out? */
export const callIdFinding: Finder = ({ answers }, current) => {
  const question = "Is callid echoed when it was left out?"
  const none = answers.find(({ ask }) => ask.call === "none")
  if (none === undefined)
    return finding(question, "unknown", "Not asked: there is no number or key to ask by.")
  if (!hasRows(none))
    return finding(
      question,
      "fits",
      `A question without a call ${instead(none)}: the look-up can’t work here.`,
      { lookup: undefined },
      current,
    )
  const under =
    none.names === "asked"
      ? "under the call that is on"
      : none.names === "none"
        ? "under no call"
        : "under another call id"
  return finding(
    question,
    "fits",
    `A question without a call is answered ${under}. The look-up (lookup) can be switched on.`,
  )
}
