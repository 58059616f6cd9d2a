import { readFile, writeFile } from "node:fs/promises"
import process from "node:process"
import { inProject } from "./paths.mjs"
import { say } from "./say.mjs"

/**
 * A part of a page that a command writes, between two marks.
 * @typedef {{ page: string, begin: string, end: string, accept: string }} GeneratedPart
 */

/**
 * Compares the part with what it is to be. With `--accept` on the command line it is written instead; without, the
 * command fails when they differ.
 * @param {GeneratedPart} where `accept` is the command that accepts
 * @param {string} made
 * @param {(written: string, made: string) => boolean} isSame
 */
export async function settlePart(where, made, isSame = (written, now) => written === now) {
  const { page, begin, end, accept } = where
  const text = await readFile(inProject(page), "utf8")
  const from = text.indexOf(begin) + begin.length
  const to = text.indexOf(end)
  if (from < begin.length || to < from)
    throw new Error(`${page} has lost the marks of what is generated.`)
  if (isSame(text.slice(from, to).trim(), made.trim())) return
  if (process.argv.includes("--accept")) {
    await writeFile(
      inProject(page),
      `${text.slice(0, from)}\n\n${made.trim()}\n\n${text.slice(to)}`,
    )
    say(`${page} written.`)
  } else {
    say(`${page} is out of date: ${accept}, and commit it.`)
    process.exitCode = 1
  }
}
