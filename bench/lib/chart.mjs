/** @typedef {import("./run.mjs").Results} Results */

const WIDTH = 720
const LABEL = 240
const ROW = 22
const TOP = 44

/**
 * First paint at 10,000 interactions, a bar for each contender on a scale of tens, as an SVG.
 * @param {Results} results
 */
export function chart(results) {
  const rows = Object.entries(results.trials[10_000] ?? {})
    .flatMap(([id, each]) =>
      each["firstPaint"]
        ? [{ id, name: results.names[id] ?? id, ms: each["firstPaint"].median }]
        : [],
    )
    .toSorted((a, b) => a.ms - b.ms)
  const most = Math.max(10, ...rows.map(({ ms }) => ms))
  const decades = Math.ceil(Math.log10(most))
  const x = (/** @type {number} */ ms) =>
    LABEL + (Math.log10(Math.max(ms, 1)) / decades) * (WIDTH - LABEL - 70)
  const height = TOP + rows.length * ROW + 10
  const lines = Array.from({ length: decades + 1 }, (_, power) => {
    const at = x(10 ** power).toFixed(1)
    return `<line x1="${at}" x2="${at}" y1="${TOP - 8}" y2="${height - 8}" stroke="#d5d9e0"/><text x="${at}" y="${TOP - 14}" text-anchor="middle" fill="#596270">${(10 ** power).toLocaleString("en")} ms</text>`
  })
  const bars = rows.map(({ id, name, ms }, index) => {
    const y = TOP + index * ROW
    const colour =
      id === "panel" || id === "element"
        ? "#1457a8"
        : id === "floor" || id === "nothing"
          ? "#14713a"
          : "#868e99"
    return `<text x="${LABEL - 8}" y="${y + 13}" text-anchor="end" fill="#181c22">${escape(name)}</text><rect x="${LABEL}" y="${y + 2}" width="${(x(ms) - LABEL).toFixed(1)}" height="${ROW - 7}" rx="2" fill="${colour}"/><text x="${(x(ms) + 6).toFixed(1)}" y="${y + 13}" fill="#181c22">${Math.round(ms).toLocaleString("en")}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="First paint at 10,000 interactions, in milliseconds">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="8" y="18" font-weight="650" fill="#181c22">First paint, 10,000 interactions (a scale of tens)</text>
${lines.join("\n")}
${bars.join("\n")}
</svg>
`
}

const escape = (/** @type {string} */ text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
