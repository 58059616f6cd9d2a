// The table of docs/reliability.md, from the names of the tests. With --accept it is written; without, the command fails
// when the page is not what it would write, when a line of the list has no test, or an attack no control.
import { readdir, readFile, writeFile } from "node:fs/promises"
import process from "node:process"
import { inProject } from "./paths.mjs"
import { namedTests } from "./reliability/namedTests.mjs"
import { gapsIn, tableOf } from "./reliability/table.mjs"
import { say } from "./say.mjs"

const PAGE = "docs/reliability.md"
const BEGIN = "<!-- The table begins: node scripts/reliability.mjs --accept -->"
const END = "<!-- The table ends. -->"

const paths = (await readdir(inProject("tests"), { recursive: true }))
  .map((path) => `tests/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path) && !path.includes("/node_modules/"))
  .concat("scripts/test/packageChecks.mjs")
  .toSorted()
const sources = await Promise.all(
  paths.map(async (path) => ({ path, source: await readFile(inProject(path), "utf8") })),
)
const tests = sources
  .filter(({ source }) => /\[(?:fault|control) \d+\]/.test(source))
  .flatMap(({ path, source }) => namedTests(source, path).map((test) => ({ ...test, path })))

const gaps = gapsIn(tests)
for (const gap of gaps) say(gap)
if (gaps.length > 0) process.exitCode = 1

const page = await readFile(inProject(PAGE), "utf8")
const begin = page.indexOf(BEGIN)
const end = page.indexOf(END)
if (begin < 0 || end < begin) throw new Error(`${PAGE} has lost the marks of its table.`)
const made = `${page.slice(0, begin + BEGIN.length)}\n\n${tableOf(tests)}\n${page.slice(end)}`
if (made !== page) {
  if (process.argv.includes("--accept")) {
    await writeFile(inProject(PAGE), made)
    say(`${PAGE} written.`)
  } else {
    say(`${PAGE} is out of date: node scripts/reliability.mjs --accept, and commit it.`)
    process.exitCode = 1
  }
}
say(`${tests.length} tests are named by the list's numbers.`)
