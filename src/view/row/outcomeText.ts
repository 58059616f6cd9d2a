import type { Interaction } from "../../model/interaction"
import type { Words } from "../words/words"

/** An outcome's name: the desktop's own, or that of its kind where it sent only an id. */
export const outcomeText = (
  { outcome, outcomeKind }: Pick<Interaction, "outcome" | "outcomeKind">,
  words: Pick<Words, "outcomeKind">,
): string => outcome ?? words.outcomeKind(outcomeKind)
