import { memo, useMemo } from "react"
import type { ScorePoint } from "../../model/scoreSeries"
import { scoreTrend } from "../../model/scoreTrend"
import type { MonthKey } from "../../model/time"
import { usePanel } from "../panelContext"
import { monthPosition } from "./monthPosition"
import { sparkline } from "./sparkline"

const HEIGHT = 12
const MARGIN = 2

/** The lead score's course over the strip, each month above its bar; one sentence says the same in words. */
export const StripScore = memo(function StripScore({
  points,
  count,
  months,
}: {
  readonly points: readonly ScorePoint[]
  /** How many scores the points stand for. */
  readonly count: number
  readonly months: readonly MonthKey[]
}) {
  const { words, formats, zone } = usePanel()
  const trend = useMemo(() => scoreTrend(points), [points])
  const line = useMemo(
    () => sparkline(points, (at) => monthPosition(at, months, zone), HEIGHT),
    [points, months, zone],
  )
  if (trend === null) return null
  return (
    <svg
      className="cj-sparkline"
      // A drawing made here has no address for an img element.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={words.scoreTrend({
        direction: trend.change > 0 ? "up" : trend.change < 0 ? "down" : "level",
        first: formats.number(trend.first),
        last: formats.number(trend.last),
        lowest: formats.number(trend.lowest),
        highest: formats.number(trend.highest),
        count,
      })}
      viewBox={`0 ${-MARGIN} ${months.length} ${HEIGHT + 2 * MARGIN}`}
      preserveAspectRatio="none"
    >
      <polyline className="cj-sparkline-line" points={line.points} />
      {/* A line of no length with round ends: a dot that the stretched drawing doesn't distort. */}
      {line.end !== null && <path className="cj-sparkline-end" d={`M${line.end}h0`} />}
    </svg>
  )
})
