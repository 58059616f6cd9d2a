import { type Finder, finding } from "../finding"

/** How does an error travel? */
export const errorFinding: Finder = ({ answers }) => {
  const question = "How does an error travel?"
  const unknown = answers.find(({ ask }) => ask.call === "unknown")
  const failed =
    unknown?.outcome === "error" ? unknown : answers.find(({ outcome }) => outcome === "error")
  const place = failed?.error
  if (failed !== undefined && place !== undefined && place !== null) {
    const names = failed.names === "none" ? "It names no call." : "It names the call."
    const fields = (["errorType", "errorMessage", "msg"] as const).filter((field) => place[field])
    return finding(
      question,
      "fits",
      `As ${place.event} on ${place.channel === "LCM" ? "LCM" : "a platform’s channel"}, its fields (${fields.join(", ")}) in ${place.path}. ${names}`,
    )
  }
  if (unknown === undefined) return finding(question, "unknown", "No error was provoked.")
  switch (unknown.outcome) {
    case "silence":
      return finding(
        question,
        "note",
        "A question for a call that doesn’t exist is not answered: the panel then waits for its time-out.",
      )
    case "rows":
      return unknown.rows?.count === 0
        ? finding(
            question,
            "note",
            "A call that doesn’t exist is answered with no rows, not with an error.",
          )
        : finding(
            question,
            "problem",
            "A call that doesn’t exist is answered with rows: the desktop doesn’t look at callid. Find out whose rows they are before the panel is used.",
          )
    case "broken":
      return finding(
        question,
        "problem",
        `What comes can’t be read: ${unknown.broken?.path ?? "it"} ${unknown.broken?.problem ?? ""}.`,
      )
    case "error":
      return finding(question, "note", "As an error whose fields are in none of the known places.")
    default:
      return unknown.outcome satisfies never
  }
}
