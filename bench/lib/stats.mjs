/**
 * The middle of some measurements, and how far they spread: from the lower to the upper quartile.
 * @typedef {{ median: number, low: number, high: number, n: number }} Spread
 */

/**
 * @param {readonly number[]} values
 * @returns {Spread | null} null of none
 */
export function spread(values) {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  return {
    median: at(sorted, 0.5),
    low: at(sorted, 0.25),
    high: at(sorted, 0.75),
    n: sorted.length,
  }
}

/**
 * @param {readonly number[]} sorted
 * @param {number} part
 */
function at(sorted, part) {
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? 0
  return below + (above - below) * (place - Math.floor(place))
}
