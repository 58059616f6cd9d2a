// Writes package.json's version into the sources, after `changeset version` has set it.
import { readFile, writeFile } from "node:fs/promises"
import { inProject } from "./paths.mjs"

const FILE = inProject("src/embed/version.ts")
const { version } = JSON.parse(await readFile(inProject("package.json"), "utf8"))
const before = await readFile(FILE, "utf8")
await writeFile(FILE, before.replace(/"[^"]*"\n$/, `${JSON.stringify(version)}\n`))
