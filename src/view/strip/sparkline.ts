import type { ScorePoint } from "../../model/scoreSeries"
import type { EpochMs } from "../../model/time"

/** A course of scores, drawn. */
export interface Sparkline {
  /** The `points` of a polyline. */
  readonly points: string
  /** Its last point, "x,y"; null when no score is known. */
  readonly end: string | null
}

/** The line of a score over time, the highest at 0 and the lowest at `height`. `xOf` places a moment along the width. */
export function sparkline(
  points: readonly ScorePoint[],
  xOf: (at: EpochMs) => number,
  height: number,
): Sparkline {
  let lowest = Infinity
  let highest = -Infinity
  for (const { score } of points) {
    lowest = Math.min(lowest, score)
    highest = Math.max(highest, score)
  }
  const range = highest - lowest
  const drawn = points.map(({ at, score }) => {
    const y = range === 0 ? height / 2 : ((highest - score) / range) * height
    return `${rounded(xOf(at))},${rounded(y)}`
  })
  return { points: drawn.join(" "), end: drawn.at(-1) ?? null }
}

const rounded = (value: number): number => Math.round(value * 100) / 100
