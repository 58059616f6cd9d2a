import { type Context, isSameContext } from "./context"
import { contradiction } from "./contradiction"
import type { Interaction } from "./interaction"
import type { Journey } from "./journey"
import { periodStart } from "./periodStart"
import { epochMs } from "./time"

const DAY_MS = 86_400_000

/** A journey's rows, parted by whether they belong to the period chosen. Rows of a wider period are in neither. */
export interface HeldRows {
  /** What M counts (ruling 5): in the period, undated ones always, rows outside excluded. In the journey's order. */
  readonly held: readonly Interaction[]
  /** Rows that contradict what the desktop was asked (decision 3). In the journey's order. */
  readonly outside: readonly Interaction[]
}

// Counts, rows and brief ask for the same in one go: the last answer about each journey is kept while the journey is.
const lastHeld = new WeakMap<Journey, { months: number; context: Context; answer: HeldRows }>()

/**
 * The journey's rows in the last `months` months. When the desktop was asked for no more than these, all that it told
 * is in, also the day of slack in which its months may begin earlier than ours: such a row is no contradiction, and
 * would otherwise be in neither list and lost.
 */
export function heldRows(journey: Journey, months: number, context: Context): HeldRows {
  const last = lastHeld.get(journey)
  if (last?.months === months && isSameContext(last.context, context)) return last.answer
  const answer = partRows(journey, months, context)
  lastHeld.set(journey, { months, context, answer })
  return answer
}

function partRows(journey: Journey, months: number, context: Context): HeldRows {
  const { scope, interactions, asOf } = journey
  const asked = periodStart(scope.months, { zone: context.zone, now: asOf })
  const oldest = epochMs(asked - DAY_MS)
  const start = months >= scope.months ? oldest : periodStart(months, context)
  // Newest first: where the last that has a date is in, so are all.
  const last = interactions.findLast(({ completedAt }) => completedAt !== null)?.completedAt ?? null
  if (scope.channel === "all" && (last === null || (last >= start && last >= oldest))) {
    return { held: interactions, outside: [] }
  }
  const held: Interaction[] = []
  const outside: Interaction[] = []
  for (const row of interactions) {
    if (contradiction(row, scope, oldest) !== null) outside.push(row)
    else if (row.completedAt === null || row.completedAt >= start) held.push(row)
  }
  return { held: held.length === interactions.length ? interactions : held, outside }
}
