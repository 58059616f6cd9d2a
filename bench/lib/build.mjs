import { rm } from "node:fs/promises"
import react from "@vitejs/plugin-react"
import { build } from "vite"
import { COMPILED_ON_LOAD } from "../../scripts/build/eager.mjs"
import { languagesApart } from "../../scripts/build/languages.mjs"
import { buildModule } from "../../scripts/build/module.mjs"
import { TARGET } from "../../scripts/build/target.mjs"
import { inProject } from "../../scripts/paths.mjs"

/** Where the contenders' modules go, each one alone: a page loads that and nothing else. */
const OUT = ".cache/bench"

/** Where the product's own modules go: built as `npm run build` does, without touching `dist/`. */
export const PRODUCT = ".cache/bench/product"

/** Builds the two entries that are measured. */
export async function buildProduct() {
  const peers = [/^react(?:\/|$)/, /^react-dom(?:\/|$)/]
  await buildModule(
    {
      name: "index",
      entry: "src/embed/index.ts",
      external: peers,
      banner: '"use client"',
      out: PRODUCT,
    },
    [languagesApart()],
  )
  const element = { name: "element", entry: "src/embed/element.ts", out: PRODUCT }
  await buildModule({ ...element, postBanner: COMPILED_ON_LOAD }, [languagesApart()])
}

/**
 * Builds a page's module for production, styles beside it.
 * @param {{ id: string, entry: string }} contender
 */
export async function buildContender({ id, entry }) {
  const out = inProject(`${OUT}/${id}`)
  await rm(out, { recursive: true, force: true })
  await build({
    configFile: false,
    root: inProject("."),
    publicDir: false,
    logLevel: "error",
    plugins: [languagesApart(), react()],
    // One React for the contender and for what it renders.
    resolve: { dedupe: ["react", "react-dom"] },
    build: {
      target: TARGET,
      outDir: out,
      modulePreload: false,
      cssCodeSplit: false,
      sourcemap: true,
      rolldownOptions: {
        input: { [id]: inProject(`bench/${entry}`) },
        external: ["/element.js"],
        output: {
          format: "es",
          entryFileNames: "[name].js",
          assetFileNames: "[name][extname]",
          codeSplitting: false,
          // As the element is delivered, and as any application may be: for all contenders alike.
          postBanner: COMPILED_ON_LOAD,
        },
      },
    },
  })
}
