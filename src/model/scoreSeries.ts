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
 * between attempts. Of more than `most` (at least 2) the first and the last are kept, and of each stretch between them
 * the lowest and the highest: a peak never vanishes. `count` is what `countScores` counts, for whoever knows it.
 */
export function scoreSeries(
  rows: readonly Interaction[],
  most = Infinity,
  count = most === Infinity ? 0 : countScores(rows),
): ScorePoint[] {
  const points: ScorePoint[] = []
  if (count <= most) {
    eachScore(rows, (score, at) => {
      points.push({ at, score })
    })
    return points
  }
  const stretches = Math.floor(most / 2) - 1
  let index = 0
  let stretch = -1
  let low: ScorePoint | null = null
  let high: ScorePoint | null = null
  const close = () => {
    if (low !== null && high !== null)
      points.push(...(low.at <= high.at ? [low, high] : [high, low]))
  }
  eachScore(rows, (score, at) => {
    const isEnd = index === 0 || index === count - 1
    const own = Math.floor((index / count) * stretches)
    index += 1
    if (isEnd) {
      close()
      low = null
      high = null
      points.push({ at, score })
    } else if (stretches > 0) {
      if (own !== stretch) {
        close()
        stretch = own
        low = null
        high = null
      }
      if (low === null || score < low.score) low = { at, score }
      if (high === null || score > high.score) high = { at, score }
    }
  })
  return points
}

/** How many scores the whole series has. */
export function countScores(rows: readonly Interaction[]): number {
  let count = 0
  eachScore(rows, () => {
    count += 1
  })
  return count
}

/** Visits the scores of the whole series, oldest first, until one visit gives `"enough"`. */
export function eachScore(
  rows: readonly Interaction[],
  visit: (score: number, at: EpochMs) => "enough" | void,
): void {
  let known: number | null = null
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]
    if (row === undefined || row.completedAt === null) continue
    const { completedAt: at, scoreBefore, scoreAfter } = row
    if (scoreBefore !== null && known !== scoreBefore && visit(scoreBefore, at) === "enough") return
    if (scoreAfter !== null && visit(scoreAfter, at) === "enough") return
    known = scoreAfter ?? scoreBefore ?? known
  }
}
