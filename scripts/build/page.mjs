import { build } from "vite"
import { inProject } from "../paths.mjs"
import { TARGET } from "./target.mjs"

/**
 * Builds an HTML page with its assets beside it and relative links, so that its folder works wherever it is copied.
 * Nothing in it is inline, and nothing is turned into a data URL: the page has to live under a strict policy.
 * @param {{ root: string, out: string, file?: string, beside?: boolean, postBanner?: string }} page `root` is the folder of `file`, which is
 *   `index.html` unless given; `beside` keeps what is in `out` already; `postBanner` is the first line of the page's module
 * @param {import("vite").Plugin[]} [plugins] they look on
 */
export function buildPage(
  { root, out, file = "index.html", beside = false, postBanner = "" },
  plugins = [],
) {
  return build({
    configFile: inProject("vite.config.ts"),
    root: inProject(root),
    base: "./",
    publicDir: inProject("public"),
    logLevel: "warn",
    build: {
      target: TARGET,
      outDir: inProject(out),
      emptyOutDir: !beside,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: inProject(`${root}${file}`),
        output: { postBanner: ({ isEntry }) => (isEntry ? postBanner : "") },
      },
    },
    plugins,
  })
}
