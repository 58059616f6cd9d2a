import { changedParts } from "./changedParts"
import type { Choice } from "./choice"
import { type Context, isSameContext } from "./context"
import { heldRows } from "./heldRows"
import type { Journey } from "./journey"
import { isTypedOn } from "./isTypedOn"
import { NARROWED_BY, narrowing } from "./narrowing"

// Rows and counts ask for the same in one go: the last answer about each journey is kept while the journey is.
const lastFailures = new WeakMap<
  Journey,
  { readonly choice: Choice; readonly context: Context; readonly answer: Uint8Array }
>()

/**
 * Which parts of the choice each held row fails, as bits of `NARROWED_BY` in the order of `heldRows`; 0 for the rows
 * that are shown.
 */
export function failures(journey: Journey, choice: Choice, context: Context): Uint8Array {
  const last = lastFailures.get(journey)
  const isOfNow = last !== undefined && isSameContext(last.context, context)
  if (isOfNow && changedParts(last.choice, choice).length === 0) return last.answer
  const { held } = heldRows(journey, choice.months, context)
  const failed = narrowing(journey, choice, context)
  // With every key a search grows: what the shorter one hasn't found needs no second look.
  const isLess = isOfNow && isTypedOn(last.choice, choice)
  const answer = isLess ? last.answer.slice() : new Uint8Array(held.length)
  const known = isLess ? NARROWED_BY.search : 0
  for (let index = 0; index < answer.length; index += 1) {
    if (((answer[index] ?? 0) & known) !== 0) continue
    const row = held[index]
    if (row !== undefined) answer[index] = failed(row)
  }
  lastFailures.set(journey, { choice, context, answer })
  return answer
}
