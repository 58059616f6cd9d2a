import { readFile } from "node:fs/promises"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { inProject } from "../../scripts/paths.mjs"
import { PRODUCT } from "./build.mjs"

/**
 * A module's size, in bytes: as it is, after gzip and after brotli.
 * @param {Buffer} content
 */
const sizeOf = (content) => ({
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content).length,
})

/** The sizes of the two entries. */
export async function productSizes() {
  const [index, element] = await Promise.all(
    ["index", "element"].map((name) => readFile(inProject(`${PRODUCT}/${name}.js`))),
  )
  if (index === undefined || element === undefined) throw new Error("The product was not built.")
  return { "dist/index.js": sizeOf(index), "dist/element.js": sizeOf(element) }
}

/**
 * What a contender weighs: all that its page loads, React with it, less what the bench itself takes.
 * @param {string} id
 */
export async function contenderSize(id) {
  const [own, bench] = await Promise.all([id, "nothing"].map(moduleSize))
  if (own === undefined || bench === undefined) throw new Error(`${id} was not built.`)
  return { gzip: own.gzip - bench.gzip, brotli: own.brotli - bench.brotli }
}

/** @param {string} id */
const moduleSize = async (id) => sizeOf(await readFile(inProject(`.cache/bench/${id}/${id}.js`)))
