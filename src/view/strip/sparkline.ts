import type { ScorePoint } from "../../model/scoreSeries"
import type { EpochMs } from "../../model/time"

/** A course of scores, drawn. */
export interface Sparkline {
  /** The `points` of a polyline. */
  readonly points: string
  /** Its last point, "x,y"; null when no score is known. */
  readonly end: string | null
}

const MAX_POINTS = 160

/**
 * The line of a score over time, the highest at 0 and the lowest at `height`. `xOf` places a moment along the width. Of
 * many points the extremes of each stretch are kept: a peak never vanishes.
 */
export function sparkline(
  points: readonly ScorePoint[],
  xOf: (at: EpochMs) => number,
  height: number,
): Sparkline {
  const kept = points.length > MAX_POINTS ? extremes(points, MAX_POINTS) : points
  let lowest = Infinity
  let highest = -Infinity
  for (const { score } of kept) {
    lowest = Math.min(lowest, score)
    highest = Math.max(highest, score)
  }
  const range = highest - lowest
  const drawn = kept.map(({ at, score }) => {
    const y = range === 0 ? height / 2 : ((highest - score) / range) * height
    return `${rounded(xOf(at))},${rounded(y)}`
  })
  return { points: drawn.join(" "), end: drawn.at(-1) ?? null }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

// The first, the last, and of each stretch between them the lowest and the highest, in order of time.
function extremes(points: readonly ScorePoint[], most: number): readonly ScorePoint[] {
  const stretches = most / 2 - 1
  const kept: ScorePoint[] = points.slice(0, 1)
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch / stretches) * points.length)
    const to = Math.floor(((stretch + 1) / stretches) * points.length)
    let low = points[from]
    let high = low
    for (const point of points.slice(from, to)) {
      if (low === undefined || point.score < low.score) low = point
      if (high === undefined || point.score > high.score) high = point
    }
    if (low === undefined || high === undefined) continue
    kept.push(...(low.at <= high.at ? [low, high] : [high, low]))
  }
  return [...kept, ...points.slice(-1)]
}
