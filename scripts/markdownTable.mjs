/**
 * A table of Markdown, its columns as wide as their widest cell, as the formatter writes them.
 * @param {readonly (readonly string[])[]} rows the head first
 */
export function markdownTable(rows) {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)))
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`
  const [first, ...others] = rows.map(line)
  return [first, line(widths.map((width) => "-".repeat(width))), ...others].join("\n")
}
