import { build } from "vite"
import { inProject } from "../paths.mjs"
import { TARGET } from "./target.mjs"

/**
 * Builds an HTML page with its assets beside it and relative links, so that its folder works wherever it is copied.
 * Nothing in it is inline, and nothing is turned into a data URL: the page has to live under a strict policy.
 * @param {{ root: string, out: string }} page `root` is the folder of `index.html`
 * @param {import("vite").Plugin[]} [plugins] they look on
 */
export function buildPage({ root, out }, plugins = []) {
  return build({
    configFile: inProject("vite.config.ts"),
    root: inProject(root),
    base: "./",
    publicDir: inProject("public"),
    logLevel: "warn",
    build: {
      target: TARGET,
      outDir: inProject(out),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: inProject(`${root}index.html`) },
    },
    plugins,
  })
}
