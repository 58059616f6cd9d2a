import { readdir, readFile } from "node:fs/promises"
import { join, relative } from "node:path"
import { gzipSync } from "node:zlib"
import { inProject } from "../paths.mjs"
import { say } from "../say.mjs"

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1024).toFixed(1).padStart(8)

/**
 * Prints the size of every script, style and page in `dist/`, as it is and compressed. Source maps aside, and the story
 * browser, which nobody delivers.
 */
export async function printSizes() {
  const dist = inProject("dist")
  const files = await readdir(dist, { recursive: true, withFileTypes: true })
  const rows = []
  for (const file of files) {
    if (!file.isFile() || !/\.(?:js|css|html)$/.test(file.name)) continue
    const path = join(file.parentPath, file.name)
    const name = relative(dist, path)
    if (name.startsWith(join("stories", "/"))) continue
    const content = await readFile(path)
    rows.push({ name, raw: content.length, packed: gzipSync(content).length })
  }
  const width = Math.max(...rows.map(({ name }) => name.length))
  say(`\n${"dist/".padEnd(width)}      kB     gzip kB`)
  for (const { name, raw, packed } of rows.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    say(`${name.padEnd(width)} ${kilobytes(raw)} ${kilobytes(packed)}`)
}
