// The figures of docs/accessibility.md, from the stories that were built. That nothing was found in any of them is what
// tests/access proves. With --accept the stories are scanned and the page is written; without, the command fails when
// the page is not what it would write.
import { readFile, writeFile } from "node:fs/promises"
import process from "node:process"
import { accessTable, PAGE, withTable } from "./access/table.mjs"
import { inProject } from "./paths.mjs"
import { run } from "./run.mjs"
import { say } from "./say.mjs"

const isAccepting = process.argv.includes("--accept")
if (isAccepting) {
  await run("npm", ["run", "--silent", "stories:build"])
  await run("npx", ["playwright", "test", "--project=access", "scan"])
}
const page = await readFile(inProject(PAGE), "utf8")
const table = await accessTable()
const made = withTable(page, table)
say(table)
if (made !== page && isAccepting) {
  await writeFile(inProject(PAGE), made)
  say(`${PAGE} written.`)
} else if (made !== page) {
  say(`${PAGE} is out of date: npm run access, and commit it.`)
  process.exitCode = 1
}
