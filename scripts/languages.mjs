// npm run languages: the table of docs/languages.md, from what was built. With --accept it is written; without, the command
// fails when a language lacks a key or the page says otherwise. Sizes may differ a little: zlib's versions do.
import { readdir, readFile } from "node:fs/promises"
import process from "node:process"
import { gzipSync } from "node:zlib"
import { LANGUAGES } from "./build/languages.mjs"
import { settlePart } from "./generatedPart.mjs"
import { markdownTable } from "./markdownTable.mjs"
import { inProject } from "./paths.mjs"
import { say } from "./say.mjs"

const LARGEST_DIFFERENCE_KB = 0.3

const keys = await keysOfWords()
const rows = [["English", "`en`", `${keys.length}`, "100 %", "inside every bundle"]]
for (const [folder, tag] of Object.entries(LANGUAGES)) {
  const file = `dist/languages/${tag}.js`
  const words = await wordsOf(file, folder)
  const missing = keys.filter((key) => words[key] === undefined)
  for (const key of missing) say(`${file} has no ${key}.`)
  if (missing.length > 0) process.exitCode = 1
  const has = keys.length - missing.length
  const kilobytes = gzipSync(await readFile(inProject(file)), { level: 9 }).length / 1024
  const covered = Math.floor((has / keys.length) * 100)
  rows.push([nameOf(tag), `\`${tag}\``, `${has}`, `${covered} %`, `${kilobytes.toFixed(1)} kB`])
}
await settlePart(
  {
    page: "docs/languages.md",
    begin: "<!-- The table begins: npm run languages -- --accept -->",
    end: "<!-- The table ends. -->",
    accept: "npm run languages -- --accept",
  },
  markdownTable([["language", "tag", "keys", "coverage", "module, after gzip"], ...rows]),
  isSame,
)
say(`${rows.length} languages, ${keys.length} keys each.`)

/** The keys of the catalogue's type, from its source: what must be there is told by it and by nothing that was built. */
async function keysOfWords() {
  const folder = inProject("src/view/words/")
  const files = (await readdir(folder)).filter((name) => /^(?:\w+W|w)ords\.ts$/.test(name))
  const sources = await Promise.all(files.map((name) => readFile(`${folder}${name}`, "utf8")))
  return sources.flatMap((source) =>
    [...source.matchAll(/^export interface \w*Words\b[^{]*\{(.*?)^\}/gms)].flatMap(
      ([, body = ""]) => [...body.matchAll(/^ {2}readonly (\w+):/gm)].map(([, key = ""]) => key),
    ),
  )
}

/**
 * @param {string} file
 * @param {string} folder the name of the module's one export, too
 * @returns {Promise<Record<string, unknown>>}
 */
async function wordsOf(file, folder) {
  const module = await import(inProject(file))
  return module[folder]({ n: nothing, plural: nothing, oneOf: () => nothing, join: nothing })
}

function nothing() {
  return ""
}

/** @param {string} tag */
function nameOf(tag) {
  return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag
}

/** @param {string} text */
function cells(text) {
  return text
    .split("\n")
    .flatMap((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cell) => /[^\s-]/.test(cell))
}

/**
 * Whether two tables say the same, sizes that differ by very little aside.
 * @param {string} one
 * @param {string} other
 */
function isSame(one, other) {
  const [first, second] = [cells(one), cells(other)]
  return (
    first.length === second.length &&
    first.every((cell, index) => isSameCell(cell, second[index] ?? ""))
  )
}

/**
 * @param {string} one
 * @param {string} other
 */
function isSameCell(one, other) {
  const [first, second] = [one, other].map((cell) => /^([\d.]+) kB$/.exec(cell)?.[1])
  if (first === undefined || second === undefined) return one === other
  return Math.abs(Number(first) - Number(second)) <= LARGEST_DIFFERENCE_KB
}
