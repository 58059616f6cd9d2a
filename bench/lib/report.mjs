import { markdownTable } from "../../scripts/markdownTable.mjs"
import { bars } from "./bars.mjs"

/** @typedef {import("./run.mjs").Results} Results */
/** @typedef {import("./stats.mjs").Spread} Spread */

/**
 * A run as Markdown tables: what docs/performance.md shows.
 * @param {Results} results
 */
export function report(results) {
  return [
    `${results.machine}. Medians, quartiles behind; ms unless another unit stands there.`,
    Object.entries(results.runs)
      .map(([part, when]) => `${part}: ${when}`)
      .join("; "),
    table(
      ["what", "bar", "found", ""],
      bars(results).map(({ what, bar, found, met }) => [
        what,
        bar,
        found,
        found.startsWith("–") ? "not measured" : met ? "met" : "not met",
      ]),
    ),
    ...Object.entries(results.trials).map(([size, byContender]) =>
      trialTable(results, Number(size), byContender),
    ),
    "### Scrolling\n",
    table(
      [
        "",
        "blank at 3,000 px/s",
        "blank at 24,000 px/s",
        "whole list: frames over 33 ms",
        "over 50 ms",
      ],
      Object.entries(results.scrolls).map(([id, each]) => [
        results.names[id] ?? id,
        ...["slowBlank", "fastBlank", "wholeOver33", "wholeOver50"].map((key) =>
          percent(each[key]),
        ),
      ]),
    ),
    "### Bundle, cold load, heap\n",
    "Bundle: all that the page loads, React with it, less what the bench takes. Cold load: to the first of 100 rows, processor slowed four times.\n",
    table(
      ["", "gzip, kB", "brotli, kB", "cold load", "heap at 50,000, MB"],
      Object.entries(results.bundles).map(([id, { gzip, brotli }]) => [
        results.names[id] ?? id,
        ...(id === "element" ? elementSizes(results) : [kilobytes(gzip), kilobytes(brotli)]),
        written(results.cold[id]),
        results.heap[id] ? ((results.heap[id]?.median ?? 0) / 2 ** 20).toFixed(1) : "–",
      ]),
    ),
    "### A filter switch beside fifteen busy widgets\n",
    table(
      ["", "to paint"],
      Object.entries(results.siblings).map(([id, each]) => [
        results.names[id] ?? id,
        written(each),
      ]),
    ),
    "### Decoding 50,000 rows\n",
    table(
      [
        "ours",
        "a loop that copies the fields",
        "one that also reads numbers and the date",
        "longest slice",
      ],
      [["ours", "copy", "parse", "longestSlice"].map((key) => written(results.decoding[key]))],
    ),
  ].join("\n")
}

/** @type {(results: Results, size: number, byContender: Record<string, Record<string, Spread | null>>) => string} */
const trialTable = (results, size, byContender) =>
  [
    `### ${size.toLocaleString("en")} interactions\n`,
    table(
      ["", "first paint", "of it processor", "filter", "search key", "month", "DOM nodes"],
      Object.entries(byContender)
        .filter(([, each]) => each["firstPaint"])
        .map(([id, each]) => [
          results.names[id] ?? id,
          ...["firstPaint", "firstPaintCpu", "filter", "search", "month"].map((key) =>
            written(each[key]),
          ),
          String(each["domNodes"]?.median ?? "–"),
        ]),
    ),
  ].join("\n")

const elementSizes = (/** @type {Results} */ { product }) => {
  const { gzip, brotli } = product["dist/element.js"]
  return [kilobytes(gzip), kilobytes(brotli)]
}

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1)

const percent = (/** @type {Spread | null | undefined} */ value) =>
  value ? `${(value.median * 100).toFixed(1)} %` : "–"

const written = (/** @type {Spread | null | undefined} */ value) =>
  value ? `${round(value.median)} (${round(value.low)}–${round(value.high)})` : "–"

const round = (/** @type {number} */ value) =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en")

/** @type {(head: string[], rows: string[][]) => string} */
const table = (head, rows) => `${markdownTable([head, ...rows])}\n`
