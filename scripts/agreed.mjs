import { mkdir, readFile, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import process from "node:process"
import { inProject } from "./paths.mjs"
import { say } from "./say.mjs"

/**
 * Compares files that the build made with those that were agreed to and committed. With `--accept` on the command line it
 * takes the new ones instead. The command fails when they differ.
 * @param {{ made: string, agreed: string }[]} files
 * @param {string} accept the command that accepts
 */
export async function compareAgreed(files, accept) {
  for (const { made, agreed } of files) {
    const now = await textOf(made)
    const before = await textOf(agreed)
    if (now === null) throw new Error(`${made} is not there: run \`npm run build\` first.`)
    if (now === before) continue
    if (process.argv.includes("--accept")) {
      await mkdir(dirname(inProject(agreed)), { recursive: true })
      await writeFile(inProject(agreed), now)
      say(`${agreed} written.`)
      continue
    }
    say(`${agreed} is not what was built. If the change is meant: ${accept}, and commit it.`)
    for (const line of changedLines(before ?? "", now)) say(`  ${line}`)
    process.exitCode = 1
  }
}

/** @param {string} path */
async function textOf(path) {
  try {
    return await readFile(inProject(path), "utf8")
  } catch {
    return null
  }
}

/**
 * The lines that only one of two texts has: enough to see what changed.
 * @param {string} before
 * @param {string} now
 */
function changedLines(before, now) {
  const old = new Set(before.split("\n"))
  const fresh = new Set(now.split("\n"))
  return [
    ...[...old].filter((line) => !fresh.has(line)).map((line) => `- ${line}`),
    ...[...fresh].filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ]
}
