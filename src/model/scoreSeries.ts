import type { Interaction } from "./interaction"
import type { EpochMs } from "./time"

/** The lead score at one moment. */
export interface ScorePoint {
  readonly at: EpochMs
  readonly score: number
}

/**
 * The known lead scores of dated rows, oldest first (`rows` are newest first). Each attempt gives the score it ended
 * with, and before it the one it began with where that tells something new: at the start, or when the score changed
 * between attempts.
 */
export function scoreSeries(rows: readonly Interaction[]): ScorePoint[] {
  const points: ScorePoint[] = []
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]
    if (row === undefined || row.completedAt === null) continue
    const { completedAt: at, scoreBefore, scoreAfter } = row
    if (scoreBefore !== null && points.at(-1)?.score !== scoreBefore) {
      points.push({ at, score: scoreBefore })
    }
    if (scoreAfter !== null) points.push({ at, score: scoreAfter })
  }
  return points
}
