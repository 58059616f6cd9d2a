import type { ReactElement } from "react"
import type { MonthBar } from "../../model/monthBars"

const WIDTH = 10
const HEIGHT = 16
const LEAST = 2

/**
 * The bar of a month: as high as it has attempts, the answered ones at its foot; `most` fill the whole height. No
 * component: a strip has thirteen.
 */
export function monthBarDrawing(
  { attempts, answered }: Pick<MonthBar, "attempts" | "answered">,
  most: number,
): ReactElement {
  const all = heightOf(attempts, most)
  const foot = heightOf(answered, most)
  return (
    <svg
      className="cj-strip-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect
        className="cj-strip-attempts"
        y={tenths(HEIGHT - all)}
        width={WIDTH}
        height={tenths(all - foot)}
      />
      <rect className="cj-strip-answered" y={tenths(HEIGHT - foot)} width={WIDTH} height={foot} />
    </svg>
  )
}

// However many the best month has, one attempt is to be seen.
const heightOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(LEAST, tenths((count / most) * HEIGHT))

const tenths = (value: number): number => Math.round(value * 10) / 10
