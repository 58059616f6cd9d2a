import type { BriefFact } from "../brief/briefFacts"
import type { Words } from "../words/words"

/**
 * The lines for wrap-up, always three: who was reached last, how the lead stands, what is shown. They name neither the
 * customer nor a number or comment, and so are the same in privacy mode. Text of the desktop is left as it is but for
 * line breaks, which would make more lines of one.
 */
export function wrapUpText(
  facts: readonly BriefFact[],
  shown: readonly string[],
  words: Pick<Words, "separator" | "noneReached" | "scoreUnknown" | "shownLine">,
): string {
  const of = (...kinds: readonly BriefFact["kind"][]) =>
    facts.filter(({ kind }) => kinds.includes(kind)).map(({ full }) => full)
  const reached = of("do-not-call", "callback", "reached")
  const standing = of("score", "attempts", "only")
  const lines = [
    (reached.length === 0 ? [words.noneReached] : reached).join(words.separator),
    (standing.length === 0 ? [words.scoreUnknown] : standing).join(words.separator),
    words.shownLine(shown.join(words.separator)),
  ]
  return lines.map((line) => line.replaceAll(LINE_BREAKS, " ").trim()).join("\n")
}

const LINE_BREAKS = /[\r\n\v\f\u0085\u2028\u2029]+/g
