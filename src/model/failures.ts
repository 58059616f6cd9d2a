import type { Choice } from "./choice"
import type { Context } from "./context"
import { heldRows } from "./heldRows"
import type { Journey } from "./journey"
import { narrowing } from "./narrowing"

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
  if (
    last?.choice === choice &&
    last.context.now === context.now &&
    last.context.zone === context.zone
  ) {
    return last.answer
  }
  const { held } = heldRows(journey, choice.months, context)
  const failed = narrowing(journey, choice, context)
  const answer = new Uint8Array(held.length)
  for (let index = 0; index < held.length; index += 1) {
    const row = held[index]
    if (row !== undefined) answer[index] = failed(row)
  }
  lastFailures.set(journey, { choice, context, answer })
  return answer
}
