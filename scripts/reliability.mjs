// The table of docs/reliability.md, from the names of the tests. With --accept it is written; without, the command fails
// when the page is not what it would write, when a line of the list has no test, or an attack no control.
import { readdir, readFile } from "node:fs/promises"
import process from "node:process"
import { settlePart } from "./generatedPart.mjs"
import { inProject } from "./paths.mjs"
import { namedTests } from "./reliability/namedTests.mjs"
import { gapsIn, tableOf } from "./reliability/table.mjs"
import { say } from "./say.mjs"

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

await settlePart(
  {
    page: "docs/reliability.md",
    begin: "<!-- The table begins: node scripts/reliability.mjs --accept -->",
    end: "<!-- The table ends. -->",
    accept: "node scripts/reliability.mjs --accept",
  },
  tableOf(tests),
)
say(`${tests.length} tests are named by the list's numbers.`)
