// npm run reproducible: builds the working copy twice, in two folders, at another hour's zone and in another language, and
// compares every file by its hash.
import { createHash } from "node:crypto"
import { execFileSync } from "node:child_process"
import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import process from "node:process"
import { inProject } from "./paths.mjs"
import { runIn } from "./run.mjs"
import { say } from "./say.mjs"

// Inside the project, so that both find its packages; their names are of different lengths, should one get into a file.
const FOLDER = inProject(".cache/reproducible")
const PLACES = [
  { name: "first", environment: { TZ: "UTC", LANG: "C.UTF-8", LC_ALL: "C.UTF-8" } },
  {
    name: "the-second-one",
    environment: { TZ: "Asia/Kathmandu", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" },
  },
]

// Storybook writes down when it was built. The stories are not published.
const DATED = new Set([join("stories", "project.json")])

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
  cwd: inProject("."),
  encoding: "utf8",
})
  .split("\0")
  .filter((file) => file !== "")

await rm(FOLDER, { recursive: true, force: true })
try {
  const built = []
  for (const { name, environment } of PLACES) {
    const place = join(FOLDER, name)
    for (const file of files) await copy(file, place)
    await runIn(place, "node", ["scripts/build.mjs"], environment)
    built.push(await hashesOf(join(place, "dist")))
  }
  const [first = new Map(), second = new Map()] = built
  const differing = [...new Set([...first.keys(), ...second.keys()])]
    .filter((file) => first.get(file) !== second.get(file) && !DATED.has(file))
    .toSorted((one, other) => one.localeCompare(other))
  for (const file of differing) say(`Not the same twice: ${file}`)
  if (differing.length > 0 || first.size === 0) process.exitCode = 1
  else say(`${first.size - DATED.size} files, built twice, are the same byte for byte.`)
} finally {
  await rm(FOLDER, { recursive: true, force: true })
}

/**
 * @param {string} file
 * @param {string} place
 */
async function copy(file, place) {
  const to = join(place, file)
  await mkdir(dirname(to), { recursive: true })
  try {
    await cp(inProject(file), to)
  } catch (error) {
    // Listed, and deleted since.
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error
  }
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, string>>}
 */
async function hashesOf(folder) {
  const hashes = new Map()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const hash = createHash("sha256")
      .update(await readFile(path))
      .digest("hex")
    hashes.set(path.slice(folder.length + 1), hash)
  }
  return hashes
}
