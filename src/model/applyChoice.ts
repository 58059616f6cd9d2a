import type { Choice } from "./choice"
import type { Context } from "./context"
import { failures } from "./failures"
import { heldRows } from "./heldRows"
import type { Interaction } from "./interaction"
import type { Journey } from "./journey"
import { isNarrowed } from "./narrowing"

/** What of a journey a choice shows: "N of M interactions" (ruling 5) and what is set aside. */
export interface Shown {
  /** N: the rows left after every filter, in the journey's order. The journey's own objects. */
  readonly rows: readonly Interaction[]
  /** M: how many rows are held in the period chosen, before the other filters. */
  readonly held: number
  /** Rows that contradict what the desktop was asked: never among `rows`, never lost (decision 3). */
  readonly outside: readonly Interaction[]
}

/** Applies a choice to the journey of its call. Undated rows are in every period but in no range of months. */
export function applyChoice(journey: Journey, choice: Choice, context: Context): Shown {
  const { held, outside } = heldRows(journey, choice.months, context)
  if (!isNarrowed(choice)) return { rows: held, held: held.length, outside }
  const failed = failures(journey, choice, context)
  const rows = held.filter((_, index) => failed[index] === 0)
  return { rows: rows.length === held.length ? held : rows, held: held.length, outside }
}
