import type { ScorePoint } from "../../model/scoreSeries"

/** The size of a sparkline's drawing, in its own units. */
export interface SparklineBox {
  readonly width: number
  readonly height: number
}

const MAX_POINTS = 160

/**
 * The line of a score over time as the `points` of a polyline. Time runs along the width as it passed, so that a
 * silence is a long level stretch. Of many points the extremes of each stretch are kept: a peak never vanishes.
 */
export function sparklinePoints(points: readonly ScorePoint[], box: SparklineBox): string {
  const kept = points.length > MAX_POINTS ? extremes(points, MAX_POINTS) : points
  const first = kept[0]
  const last = kept.at(-1)
  if (first === undefined || last === undefined) return ""
  let lowest = first.score
  let highest = first.score
  for (const { score } of kept) {
    lowest = Math.min(lowest, score)
    highest = Math.max(highest, score)
  }
  const time = last.at - first.at
  const range = highest - lowest
  return kept
    .map(({ at, score }) => {
      const x = time === 0 ? box.width : ((at - first.at) / time) * box.width
      const y = range === 0 ? box.height / 2 : ((highest - score) / range) * box.height
      return `${tenths(x)},${tenths(y)}`
    })
    .join(" ")
}

const tenths = (value: number): number => Math.round(value * 10) / 10

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
