import type { Interaction } from "./interaction"
import { epochMs, type EpochMs } from "./time"

/** The lead score at one moment. */
export interface ScorePoint {
  readonly at: EpochMs
  readonly score: number
}

/** The course of a lead score. */
export interface ScoreSeries {
  /** Oldest first; of very many scores the extremes. */
  readonly points: readonly ScorePoint[]
  /** How many scores there are. */
  readonly count: number
}

/**
 * The known lead scores of dated rows, oldest first (`rows` are newest first). Each attempt gives the score it ended
 * with, and before it the one it began with where that tells something new: at the start, or when the score changed
 * between attempts. Of more than `most` (at least 2) the first and the last are kept, and of each stretch of so many
 * rows the lowest and the highest: a peak never vanishes.
 */
export function scoreSeries(rows: readonly Interaction[], most = Infinity): ScoreSeries {
  const all: ScorePoint[] = []
  const kept: ScorePoint[] = []
  const stretches = most === Infinity ? 0 : Math.floor(most / 2) - 1
  const rowsOfOne = stretches === 0 ? Infinity : Math.ceil(rows.length / stretches)
  const low = { number: 0, score: 0, at: epochMs(0) }
  const high = { ...low }
  const last = { ...low }
  let count = 0
  let end = rows.length - rowsOfOne

  const keep = ({ number, score, at }: typeof low) => {
    if (number > 1 && number < count) kept.push({ at, score })
  }
  const close = () => {
    const [one, other] = low.number < high.number ? [low, high] : [high, low]
    keep(one)
    if (other.number !== one.number) keep(other)
    low.number = high.number = 0
  }
  const set = (to: typeof low, score: number, at: EpochMs) => {
    to.number = count
    to.score = score
    to.at = at
  }
  eachScore(rows, (score, at, index) => {
    count += 1
    if (count <= most) all.push({ at, score })
    if (index < end) {
      close()
      while (index < end) end -= rowsOfOne
    }
    if (low.number === 0 || score < low.score) set(low, score, at)
    if (high.number === 0 || score > high.score) set(high, score, at)
    last.score = score
    last.at = at
  })
  const [first] = all
  if (count <= most || first === undefined) return { points: all, count }
  if (stretches > 0) close()
  return { points: [first, ...kept, { at: last.at, score: last.score }], count }
}

/** Visits the scores of the whole series, oldest first, until one visit gives `"enough"`. `index`: the row's place. */
export function eachScore(
  rows: readonly Interaction[],
  visit: (score: number, at: EpochMs, index: number) => "enough" | void,
): void {
  let known: number | null = null
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]
    if (row === undefined || row.completedAt === null) continue
    const { completedAt: at, scoreBefore, scoreAfter } = row
    if (scoreBefore !== null && known !== scoreBefore && visit(scoreBefore, at, index) === "enough")
      return
    if (scoreAfter !== null && visit(scoreAfter, at, index) === "enough") return
    known = scoreAfter ?? scoreBefore ?? known
  }
}
