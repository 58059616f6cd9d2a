// npm run build: everything in dist/, in one go. The outputs are told in README.md.
import { cp, rm, writeFile } from "node:fs/promises"
import { noteBundled } from "./build/bundled.mjs"
import { buildDeploy } from "./build/deploy.mjs"
import { COMPILED_ON_LOAD } from "./build/eager.mjs"
import { buildLanguages, languagesApart } from "./build/languages.mjs"
import { writeLicences } from "./build/licences.mjs"
import { buildModule } from "./build/module.mjs"
import { buildPage } from "./build/page.mjs"
import { printSizes } from "./build/sizes.mjs"
import { emitTypes, rollUpTypes } from "./build/types.mjs"
import { inProject } from "./paths.mjs"
import { run } from "./run.mjs"

const REACT = [/^react(?:\/|$)/, /^react-dom(?:\/|$)/]

/** The modules of the package: `types` is their declaration file before the roll-up. */
const MODULES = [
  {
    name: "index",
    entry: "src/embed/index.ts",
    types: "embed/index.d.ts",
    external: REACT,
    banner: '"use client"',
  },
  {
    name: "element",
    entry: "src/embed/element.ts",
    types: "embed/element.d.ts",
    postBanner: COMPILED_ON_LOAD,
  },
  { name: "host", entry: "src/host/index.ts", types: "host/index.d.ts" },
]

/** @type {(path: string, config: { hostOrigins: string[] }) => Promise<void>} */
const writeConfig = (path, config) =>
  writeFile(inProject(path), `${JSON.stringify(config, null, 2)}\n`)

process.env["NODE_ENV"] = "production"
await rm(inProject("dist"), { recursive: true, force: true })

/** @type {import("./build/bundled.mjs").Bundled} */
const bundled = new Map()

for (const output of MODULES)
  await buildModule(output, [languagesApart(), noteBundled(output.name, bundled)])
await buildLanguages()

await buildPage({ root: "embed/", out: "dist/embed", postBanner: COMPILED_ON_LOAD }, [
  noteBundled("iframe page", bundled),
])
await buildPage({ root: "embed/", out: "dist/embed", file: "conformance.html", beside: true }, [
  noteBundled("conformance page", bundled),
])
await writeLicences(bundled, [
  "dist/THIRD_PARTY_LICENSES.txt",
  "dist/embed/THIRD_PARTY_LICENSES.txt",
])
await writeConfig("dist/embed/config.json", { hostOrigins: ["https://desktop.example.com"] })

await cp(inProject("recipes/themes"), inProject("dist/embed/themes"), { recursive: true })

await buildDeploy({ out: "dist/deploy", config: "dist/embed/config.json" })

await buildPage({ root: "./", out: "dist/demo" })
await cp(inProject("dist/embed"), inProject("dist/demo/embed"), { recursive: true })
await writeConfig("dist/demo/embed/config.json", { hostOrigins: ["self"] })

await run("npm", ["run", "--silent", "stories:build"])

await emitTypes()
for (const { name, types } of MODULES) await rollUpTypes({ name, entry: types })

await printSizes()
