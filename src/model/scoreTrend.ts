import { scoreDifference } from "./scoreChange"
import type { ScorePoint } from "./scoreSeries"

/** How a lead score moved over a series. */
export interface ScoreTrend {
  readonly first: number
  readonly last: number
  /** The last less the first. */
  readonly change: number
  readonly highest: number
  readonly lowest: number
}

/** The trend of a series; null when no score is known. */
export function scoreTrend(points: readonly ScorePoint[]): ScoreTrend | null {
  const first = points[0]?.score
  const last = points.at(-1)?.score
  if (first === undefined || last === undefined) return null
  let highest = first
  let lowest = first
  for (const { score } of points) {
    if (score > highest) highest = score
    if (score < lowest) lowest = score
  }
  return { first, last, change: scoreDifference(first, last), highest, lowest }
}
