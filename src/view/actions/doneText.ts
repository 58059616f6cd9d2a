import type { Words } from "../words/words"
import type { Done } from "./feedback"

/** What an action came to, in words. */
export function doneText(
  done: Done,
  words: Pick<Words, "copied" | "exported" | "notCopied">,
): string {
  if (done.kind === "copied") return words.copied(done.what)
  return done.kind === "exported" ? words.exported(done.count) : words.notCopied
}
