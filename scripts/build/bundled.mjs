import { readFile } from "node:fs/promises"
import { join, sep } from "node:path"

/**
 * A package that an output carries inside.
 * @typedef {object} BundledPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence its SPDX expression, as the package states it
 * @property {string} folder
 */

/**
 * What the outputs carry inside, by the output's name: the folders of packages.
 * @typedef {Map<string, Set<string>>} Bundled
 */

/**
 * Notes which packages an output carries, from the modules that the bundler really put into it.
 * @param {string} output
 * @param {Bundled} bundled
 * @returns {import("vite").Plugin}
 */
export const noteBundled = (output, bundled) => ({
  name: "journey-note-bundled",
  generateBundle(_options, bundle) {
    const folders = bundled.get(output) ?? new Set()
    bundled.set(output, folders)
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const folder = renderedLength > 0 ? packageFolder(id) : null
        if (folder !== null) folders.add(folder)
      }
    }
  },
})

const NODE_MODULES = `${sep}node_modules${sep}`

/** @param {string} id */
function packageFolder(id) {
  const start = id.lastIndexOf(NODE_MODULES)
  if (start < 0 || id.startsWith("\0")) return null
  const path = id.slice(start + NODE_MODULES.length).split(sep)
  const depth = path[0]?.startsWith("@") ? 2 : 1
  return join(id.slice(0, start + NODE_MODULES.length), ...path.slice(0, depth))
}

/**
 * @param {string} folder
 * @returns {Promise<BundledPackage>}
 */
export async function readPackage(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  )
  return { name, version, licence: String(license), folder }
}
