import type { Interaction } from "./interaction"
import type { EpochMs } from "./time"

/**
 * The interactions before which the lead score "changed between attempts": they began with another score than their
 * contact's previous one ended with. Judged within one `ContactID` (ruling 10) and only where it is certain: both scores
 * known, both dated, not at the same time. `rows` is the whole journey, newest first: a filter must not make two
 * attempts neighbours that weren't.
 */
export function scoreJumps(rows: readonly Interaction[]): ReadonlySet<Interaction> {
  const jumps = new Set<Interaction>()
  const endings = new Map<string, Ending>()
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]
    if (row === undefined || row.contactId === null || row.completedAt === null) continue
    const { scoreBefore, scoreAfter, completedAt } = row
    const previous = endings.get(row.contactId)
    if (previous === undefined) {
      endings.set(row.contactId, { score: scoreAfter, at: completedAt })
    } else if (previous.at === completedAt) {
      // Which of the two came first isn't known: only a score on which they agree can be the ending.
      if (previous.score !== scoreAfter) previous.score = null
    } else {
      const { score } = previous
      if (score !== null && scoreBefore !== null && score !== scoreBefore) jumps.add(row)
      previous.score = scoreAfter
      previous.at = completedAt
    }
  }
  return jumps
}

/** How the last attempt so far to reach a contact left the score. */
interface Ending {
  score: number | null
  at: EpochMs
}
