import { readFile } from "node:fs/promises"
import { markdownTable } from "../markdownTable.mjs"
import { inProject } from "../paths.mjs"
import { LANGUAGES, MAIN_STORIES } from "./languages.mjs"
import { LOOKS } from "./looks.mjs"

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
  return markdownTable([
    ["look", "language", "scans", "violations"],
    ...rows.map((row) => [...row.map(String), "0"]),
    ["all", "", String(total), "0"],
  ])
}
