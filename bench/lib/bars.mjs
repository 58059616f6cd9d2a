/** @typedef {import("./run.mjs").Results} Results */

/**
 * A bar, and how the run stands to it.
 * @typedef {{ what: string, bar: string, found: string, met: boolean }} Bar
 */

const KB = 1024
const MB = 1024 * 1024

/**
 * The bars of the issue against a run. Ratios are of medians by the clock, within the run.
 * @param {Results} results
 * @returns {Bar[]}
 */
export function bars(results) {
  const median = (
    /** @type {number} */ size,
    /** @type {string} */ id,
    /** @type {string} */ key,
  ) => results.trials[size]?.[id]?.[key]?.median ?? Number.NaN
  const ratio = (/** @type {string} */ id, /** @type {string} */ key, base = "floor") =>
    median(10_000, id, key) / median(10_000, base, key)
  const scroll = (/** @type {string} */ id, /** @type {string} */ key) =>
    results.scrolls[id]?.[key]?.median ?? Number.NaN
  const growth = median(50_000, "panel", "firstPaint") / median(1000, "panel", "firstPaint")
  const tasks = ["filterTask", "searchTask", "monthTask"].map((key) => median(10_000, "panel", key))
  const worst = Math.max(...["filter", "search", "month"].map((key) => ratio("panel", key)))
  const decode =
    (results.decoding["ours"]?.median ?? Number.NaN) /
    (results.decoding["copy"]?.median ?? Number.NaN)
  const parse =
    (results.decoding["ours"]?.median ?? Number.NaN) /
    (results.decoding["parse"]?.median ?? Number.NaN)
  const slice = results.decoding["longestSlice"]?.median ?? Number.NaN
  const extra = scroll("element", "wholeOver50") - scroll("floor", "wholeOver50")
  const antd = 1 / ratio("panel", "firstPaint", "antd")
  const mui = 1 / ratio("panel", "firstPaint", "mui")
  const heapMb = (results.heap["element"]?.median ?? Number.NaN) / MB
  const index = results.product["dist/index.js"].gzip / KB
  const element = results.product["dist/element.js"].gzip / KB
  return [
    atMost(
      "First paint at 10,000, journey in memory, to the floor",
      ratio("panel", "firstPaint"),
      2.5,
      "×",
    ),
    atLeast("… faster than Ant Design’s timeline", antd, 40, "×"),
    atLeast("… faster than MUI’s timeline", mui, 25, "×"),
    atMost(
      "Reply’s arrival to first paint at 10,000, to the floor",
      ratio("element", "firstPaint"),
      5,
      "×",
    ),
    atMost("First paint at 50,000 to that at 1,000", growth, 2, "×"),
    atMost("Filter, search key or month at 10,000, the slowest, to the floor", worst, 2.5, "×"),
    atMost("… its longest task", Math.max(...tasks), 50, " ms"),
    atMost("Frames over 50 ms in the whole list, beyond the floor’s", extra * 100, 1, " %"),
    atMost("Blank at 3,000 px/s", scroll("element", "slowBlank") * 100, 0, " %"),
    atMost("Blank at 24,000 px/s", scroll("element", "fastBlank") * 100, 2, " %"),
    atMost("Heap over the raw rows at 50,000", heapMb, 12, " MB"),
    atMost("Decoding 50,000 rows, to a loop that reads the same fields", parse, 4, "×"),
    atMost("… to one that only copies them", decode, 4, "×"),
    atMost("… its longest slice", slice, 50, " ms"),
    atMost("dist/index.js, gzip", index, 45, " kB"),
    atMost("dist/element.js, gzip", element, 115, " kB"),
    atMost(
      "Messages for a call and twenty changes of filter",
      results.messages ?? Number.NaN,
      1,
      "",
    ),
  ]
}

/** @type {(what: string, value: number, bar: number, unit: string) => Bar} */
const atMost = (what, value, bar, unit) => ({
  what,
  bar: `≤ ${bar}${unit}`,
  found: `${written(value)}${unit}`,
  met: value <= bar,
})

/** @type {(what: string, value: number, bar: number, unit: string) => Bar} */
const atLeast = (what, value, bar, unit) => ({
  what,
  bar: `≥ ${bar}${unit}`,
  found: `${written(value)}${unit}`,
  met: value >= bar,
})

const written = (/** @type {number} */ value) =>
  Number.isNaN(value) ? "–" : value.toFixed(value < 100 && value % 1 !== 0 ? 1 : 0)
