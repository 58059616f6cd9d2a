const WIDTH = 10
const HEIGHT = 16
const LEAST = 2

/** The bar of a month: as high as it has attempts, the answered ones at its foot. */
export function MonthBarDrawing({
  attempts,
  answered,
  most,
}: {
  readonly attempts: number
  readonly answered: number
  readonly most: number
}) {
  const all = heightOf(attempts, most)
  const foot = heightOf(answered, most)
  return (
    <svg
      className="cj-strip-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="cj-strip-attempts" y={HEIGHT - all} width={WIDTH} height={all - foot} />
      <rect className="cj-strip-answered" y={HEIGHT - foot} width={WIDTH} height={foot} />
    </svg>
  )
}

// However many the best month has, one attempt is to be seen.
const heightOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(LEAST, Math.round((count / most) * HEIGHT * 10) / 10)
