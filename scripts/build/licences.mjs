import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { inProject } from "../paths.mjs"
import { readPackage } from "./bundled.mjs"

/** The licences that may be bundled: all they ask is that their text goes along. */
const ALLOWED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0"]

/** Where the list of this build goes; `docs/licences.md` is the one that was agreed to. */
export const LICENCE_LIST = inProject(".cache/licences.md")

/**
 * Writes the list of what the outputs carry inside, and the licences' texts beside each output that is copied on. Throws
 * when one is not allowed, or has no text.
 * @param {import("./bundled.mjs").Bundled} bundled
 * @param {string[]} texts the files for the texts
 */
export async function writeLicences(bundled, texts) {
  const folders = new Set([...bundled.values()].flatMap((all) => [...all]))
  const packages = await Promise.all([...folders].map(readPackage))
  packages.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, licence } of packages) {
    if (!ALLOWED.includes(licence))
      throw new Error(`${name} is ${licence}, which may not be bundled.`)
  }
  const notices = await Promise.all(packages.map(notice))
  for (const file of texts)
    await writeFile(inProject(file), `${INTRODUCTION}\n${notices.join("\n")}`)

  const lines = packages.map(({ name, version, licence, folder }) => {
    const outputs = [...bundled]
      .filter(([, inside]) => inside.has(folder))
      .map(([output]) => output)
    return `- ${name} ${version}, ${licence}: ${outputs.toSorted().join(", ")}`
  })
  await mkdir(inProject(".cache"), { recursive: true })
  await writeFile(LICENCE_LIST, `${HEADING}\n\n${lines.join("\n")}\n`)
}

const INTRODUCTION =
  "The modules of this package carry parts of these packages, under these licences.\n"

const HEADING = `# What is bundled

Parts of these packages are inside the outputs of \`npm run build\`; their licences’ texts go along as \`THIRD_PARTY_LICENSES.txt\`. Written by
\`npm run licences\` from what the bundler put in; \`npm test\` fails when the two differ, or when a licence is none of ${ALLOWED.join(", ")}.`

/** @param {import("./bundled.mjs").BundledPackage} bundledPackage */
async function notice({ name, version, licence, folder }) {
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each))
  if (file === undefined) throw new Error(`${name} has no file with its licence.`)
  const text = await readFile(join(folder, file), "utf8")
  return `${"-".repeat(72)}\n${name} ${version} (${licence})\n\n${text.trim()}\n`
}
