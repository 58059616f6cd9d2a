import type { Interaction } from "./interaction"
import { isFailed } from "./outcome"
import { saysSomething } from "./saysSomething"
import { scoreChange } from "./scoreChange"

/**
 * Whether an attempt says no more than that it failed: it reached nobody, and carries neither a comment nor a change of
 * the score. Undated ones never fold, since nobody knows what they were neighbours of.
 */
export const isFoldable = (interaction: Interaction): boolean =>
  isFailed(interaction.outcomeKind) &&
  interaction.completedAt !== null &&
  !saysSomething(interaction.comment) &&
  // Equal ones need no subtraction, and nearly all are.
  (interaction.scoreBefore === interaction.scoreAfter || (scoreChange(interaction) ?? 0) === 0)
