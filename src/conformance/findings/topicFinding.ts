import { answerTo, type Finder, finding, hasRows, instead } from "../finding"

/** How is the topic spelt? */
export const topicFinding: Finder = (seen, current) => {
  const question = "Which spelling of the topic is taken?"
  const table = answerTo(seen, { topic: "Webservice" })
  const sample = answerTo(seen, { topic: "WebService" })
  if (hasRows(table) && hasRows(sample))
    return finding(question, "fits", "Webservice and WebService are both answered.")
  if (hasRows(table) && sample !== undefined)
    return finding(
      question,
      "fits",
      `Webservice only: WebService ${instead(sample)}.`,
      { topic: "Webservice" },
      current,
    )
  if (hasRows(sample)) {
    const other = table ?? seen.answers.find(({ ask }) => ask.topic === "Webservice")
    return finding(
      question,
      "fits",
      `WebService only: Webservice ${instead(other)}.`,
      { topic: "WebService" },
      current,
    )
  }
  return seen.base === null
    ? finding(question, "unknown", "Nothing was answered.")
    : finding(question, "fits", `${seen.base.topic} is answered.`)
}
