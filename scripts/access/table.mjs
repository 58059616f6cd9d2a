import { readFile } from "node:fs/promises"
import { inProject } from "../paths.mjs"
import { LANGUAGES, MAIN_STORIES } from "./languages.mjs"
import { LOOKS } from "./looks.mjs"

/** The page that has the figures. */
export const PAGE = "docs/accessibility.md"
const BEGIN = "<!-- The figures begin: npm run access -->"
const END = "<!-- The figures end. -->"

/**
 * How much is scanned, as a table of Markdown.
 * @returns {Promise<string>}
 */
export async function accessTable() {
  /** @type {{ entries: Record<string, { type: string }> }} */
  const { entries } = JSON.parse(await readFile(inProject("dist/stories/index.json"), "utf8"))
  const stories = Object.values(entries).filter(({ type }) => type === "story").length
  const rows = LOOKS.map(({ name }) => [name, "English", stories])
  rows.push(["light", `${LANGUAGES.length} languages`, MAIN_STORIES.length * LANGUAGES.length])
  const total = rows.reduce((sum, [, , scans]) => sum + Number(scans), 0)
  return table([
    ["look", "language", "scans", "violations"],
    ...rows.map((row) => [...row.map(String), "0"]),
    ["all", "", String(total), "0"],
  ])
}

/**
 * The page with its figures replaced.
 * @param {string} page
 * @param {string} figures
 */
export function withTable(page, figures) {
  const begin = page.indexOf(BEGIN)
  const end = page.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`${PAGE} has lost the marks of its figures.`)
  return `${page.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${page.slice(end)}`
}

/**
 * Columns as wide as their widest cell, as the formatter writes them.
 * @param {readonly (readonly string[])[]} rows
 */
function table(rows) {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)))
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`
  const [first, ...others] = rows.map(line)
  return [first, line(widths.map((width) => "-".repeat(width))), ...others].join("\n")
}
