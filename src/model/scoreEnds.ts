import type { Interaction } from "./interaction"

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
  let last: number | null = null
  for (const { completedAt, scoreAfter, scoreBefore } of rows) {
    if (completedAt === null) break
    last = scoreAfter ?? scoreBefore
    if (last !== null) break
  }
  if (last === null) return null

  let first: number | null = null
  let known: number | null = null
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]
    if (row === undefined || row.completedAt === null) continue
    const { scoreBefore, scoreAfter } = row
    const isSecond = first !== null || (scoreBefore !== null && scoreAfter !== null)
    first ??= scoreBefore ?? scoreAfter
    if (isSecond && (scoreAfter !== null || (scoreBefore !== null && scoreBefore !== known))) {
      return { first: first ?? last, last, isOne: false }
    }
    known = scoreAfter ?? scoreBefore ?? known
  }
  return { first: first ?? last, last, isOne: true }
}
