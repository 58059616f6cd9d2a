import { useMemo } from "react"
import type { Interaction } from "../../model/interaction"
import { scoreSeries } from "../../model/scoreSeries"
import { scoreTrend } from "../../model/scoreTrend"
import { usePanel } from "../panelContext"
import { sparklinePoints } from "./sparkline"

const BOX = { width: 72, height: 16 }
const MARGIN = 2
const VIEW_BOX = `${-MARGIN} ${-MARGIN} ${BOX.width + 2 * MARGIN} ${BOX.height + 2 * MARGIN}`

/** The lead score now, how it moved, and its course as a sparkline; one sentence says the same in words. */
export function ScoreTrend({ rows }: { readonly rows: readonly Interaction[] }) {
  const { words, formats } = usePanel()
  const points = useMemo(() => scoreSeries(rows), [rows])
  const trend = useMemo(() => scoreTrend(points), [points])
  const line = useMemo(() => sparklinePoints(points, BOX), [points])
  if (trend === null) return null
  const direction = trend.change > 0 ? "up" : trend.change < 0 ? "down" : "level"
  const end = line.slice(line.lastIndexOf(" ") + 1).split(",")
  return (
    <p className="cj-trend">
      <span aria-hidden="true">
        <span className="cj-trend-label">{words.leadScore}</span>{" "}
        <span className="cj-trend-now">{formats.number(trend.last)}</span>{" "}
        <span className="cj-change" data-move={direction}>
          {formats.signed(trend.change)}
        </span>
      </span>
      <svg
        className="cj-sparkline"
        // A drawing made here has no address for an img element.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={words.scoreTrend({
          direction,
          first: formats.number(trend.first),
          last: formats.number(trend.last),
          lowest: formats.number(trend.lowest),
          highest: formats.number(trend.highest),
          count: points.length,
        })}
        viewBox={VIEW_BOX}
        width={BOX.width + 2 * MARGIN}
        height={BOX.height + 2 * MARGIN}
      >
        <polyline className="cj-sparkline-line" points={line} />
        <circle className="cj-sparkline-end" cx={end[0]} cy={end[1]} r="1.8" />
      </svg>
    </p>
  )
}
