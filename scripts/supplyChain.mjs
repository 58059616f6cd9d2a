// Holds what SECURITY.md says of packages: nothing of another's is installed with this package but React, what is bundled is
// pinned by version and by hash and runs nothing when it is installed, and the lockfile names no registry.
import { readFile } from "node:fs/promises"
import process from "node:process"
import { inProject } from "./paths.mjs"
import { say } from "./say.mjs"

/** Packages for development that may run a script when they are installed. */
const MAY_RUN_SCRIPTS = new Set(["esbuild"])

/** Scripts that npm runs by itself. */
const AUTOMATIC = ["preinstall", "install", "postinstall", "prepare", "prepublish", "dependencies"]

/** @type {string[]} */
const problems = []
/** @type {(wrong: boolean, problem: string) => void} */
const complain = (wrong, problem) => void (wrong && problems.push(problem))

const manifest = await readJson("package.json")
complain(
  Object.keys(manifest.dependencies ?? {}).length > 0,
  "package.json has dependencies: whoever installs the package would get them. Bundle them.",
)
complain(
  Object.keys(manifest.peerDependencies ?? {})
    .toSorted()
    .join(" ") !== "react react-dom",
  "package.json asks for other peers than react and react-dom.",
)
for (const [name, version] of Object.entries(manifest.devDependencies ?? {})) {
  complain(!/^\d+\.\d+\.\d+/.test(String(version)), `${name} is not pinned: ${String(version)}`)
}
for (const script of AUTOMATIC) {
  complain(script in (manifest.scripts ?? {}), `package.json has a script that npm runs: ${script}`)
}

const bundled = [
  ...(await readFile(inProject("docs/licences.md"), "utf8")).matchAll(/^- (\S+) (\S+), /gm),
].map(([, name = "", version = ""]) => ({ name, version }))
complain(bundled.length === 0, "docs/licences.md lists nothing.")
const { packages } = await readJson("package-lock.json")
for (const { name, version } of bundled) {
  const locked = packages[`node_modules/${name}`]
  complain(locked?.version !== version, `${name} ${version} is bundled, but not what is locked.`)
  complain(locked?.hasInstallScript === true, `${name} is bundled and runs an install script.`)
}
checkLock("package-lock.json", packages)

const server = await readJson("examples/journey-server/package-lock.json")
checkLock("examples/journey-server/package-lock.json", server.packages)

for (const problem of problems) say(problem)
if (problems.length > 0) process.exitCode = 1
else
  say(
    `${bundled.length} bundled packages, pinned by version and hash; no install script but of tools.`,
  )

/**
 * @param {string} file
 * @param {Record<string, any>} locked
 */
function checkLock(file, locked) {
  for (const [path, entry] of Object.entries(locked)) {
    if (path === "" || entry.link === true) continue
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)
    complain(typeof entry.integrity !== "string", `${file}: ${path} has no hash.`)
    complain(entry.resolved !== undefined, `${file}: ${path} names a registry.`)
    complain(
      entry.hasInstallScript === true && !(entry.dev === true && MAY_RUN_SCRIPTS.has(name)),
      `${file}: ${path} runs a script when it is installed.`,
    )
  }
}

/**
 * @param {string} path
 * @returns {Promise<Record<string, any>>}
 */
async function readJson(path) {
  return JSON.parse(await readFile(inProject(path), "utf8"))
}
