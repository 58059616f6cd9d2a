import type { Interaction } from "./interaction"
import { eachScore } from "./scoreSeries"

/** The oldest and the newest lead score that are known. */
export interface ScoreEnds {
  readonly first: number
  readonly last: number
  /** Whether they are one and the same: no second score is known, and so no change. */
  readonly isOne: boolean
}

/**
 * The ends of `scoreSeries`, null when no score is known. `rows` newest first. It looks at the two ends only, however
 * long the journey between them.
 */
export function scoreEnds(rows: readonly Interaction[]): ScoreEnds | null {
  const newest = rows.find(
    ({ completedAt, scoreAfter, scoreBefore }) =>
      completedAt !== null && (scoreAfter ?? scoreBefore) !== null,
  )
  const last = newest?.scoreAfter ?? newest?.scoreBefore ?? null
  if (last === null) return null

  const oldest: number[] = []
  eachScore(rows, (score) => (oldest.push(score) === 2 ? "enough" : undefined))
  return { first: oldest[0] ?? last, last, isOne: oldest.length === 1 }
}
