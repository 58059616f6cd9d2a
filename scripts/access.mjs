// The figures of docs/accessibility.md, from the stories that were built. That nothing was found in any of them is what
// tests/access proves. With --accept the stories are scanned and the page is written; without, the command fails when
// the page is not what it would write.
import process from "node:process"
import { accessTable } from "./access/table.mjs"
import { settlePart } from "./generatedPart.mjs"
import { run } from "./run.mjs"
import { say } from "./say.mjs"

if (process.argv.includes("--accept")) {
  await run("npm", ["run", "--silent", "stories:build"])
  await run("npx", ["playwright", "test", "--project=access", "scan"])
}
const table = await accessTable()
say(table)
await settlePart(
  {
    page: "docs/accessibility.md",
    begin: "<!-- The figures begin: npm run access -->",
    end: "<!-- The figures end. -->",
    accept: "npm run access",
  },
  table,
)
