import type { Interaction } from "./interaction"
import type { EpochMs } from "./time"

/** The lead score at one moment. */
export interface ScorePoint {
  readonly at: EpochMs
  readonly score: number
}

/** All scores of a series, oldest first. Two lists of numbers: a long journey has as many scores as rows. */
export interface Scores {
  readonly at: readonly EpochMs[]
  readonly score: readonly number[]
}

/**
 * The known lead scores of dated rows, oldest first (`rows` are newest first). Each attempt gives the score it ended
 * with, and before it the one it began with where that tells something new: at the start, or when the score changed
 * between attempts.
 */
export function scoresOf(rows: readonly Interaction[]): Scores {
  const times: EpochMs[] = []
  const scores: number[] = []
  eachScore(rows, (score, at) => {
    times.push(at)
    scores.push(score)
  })
  return { at: times, score: scores }
}

/**
 * The points of a series. Of more than `most` (at least 2) the first and the last are kept, and of each stretch between
 * them the lowest and the highest: a peak never vanishes.
 */
export function scoreSeries({ at, score }: Scores, most = Infinity): ScorePoint[] {
  const count = score.length
  const points: ScorePoint[] = []
  const keep = (index: number) => {
    const time = at[index]
    const value = score[index]
    if (time !== undefined && value !== undefined) points.push({ at: time, score: value })
  }
  if (count <= most) {
    for (let index = 0; index < count; index += 1) keep(index)
    return points
  }
  const stretches = Math.floor(most / 2) - 1
  keep(0)
  for (let stretch = 0, index = 1; stretch < stretches; stretch += 1) {
    const end = Math.min(Math.ceil(((stretch + 1) * count) / stretches), count - 1)
    let low = index
    let high = index
    for (; index < end; index += 1) {
      const value = score[index] ?? 0
      if (value < (score[low] ?? 0)) low = index
      if (value > (score[high] ?? 0)) high = index
    }
    if (low >= end) continue
    keep(Math.min(low, high))
    keep(Math.max(low, high))
  }
  keep(count - 1)
  return points
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
