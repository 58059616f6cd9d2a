import { type Finder, finding, instead } from "../finding"

/** Does the desktop answer at all? */
export const answeredFinding: Finder = ({ base, answers, stopped }) => {
  const question = "Does the desktop answer?"
  if (base !== null) return finding(question, "fits", "Yes, with a list of rows.")
  const [first] = answers
  if (first === undefined || stopped)
    return finding(question, "unknown", "The check ended before anything was answered.")
  if (answers.every(({ outcome }) => outcome === "silence"))
    return finding(
      question,
      "problem",
      "No. Nothing that was asked got an answer: compare hostOrigins with the desktop’s location.origin, and see that the desktop passes the frame’s messages on to its bus.",
    )
  const broken = answers.find((each) => each.broken !== null)?.broken
  if (broken)
    return finding(
      question,
      "problem",
      `Its answers can’t be read: ${broken.path} ${broken.problem}.`,
    )
  return finding(
    question,
    "problem",
    `The first question ${instead(first)}, and so are the others.`,
  )
}
