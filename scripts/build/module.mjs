import { build } from "vite"
import { inProject } from "../paths.mjs"
import { TARGET } from "./target.mjs"

/**
 * Builds one self-contained ES module into `dist/`, or `out`, minified whole. An ordinary input rather than Vite's library mode,
 * which keeps the white space of ES output. `banner` is its first line, and
 * `postBanner` what stands before that, comments included; `plugins` look on.
 * @param {{ name: string, entry: string, external?: (string | RegExp)[], banner?: string, postBanner?: string, out?: string }} output
 * @param {import("vite").Plugin[]} plugins
 */
export function buildModule(
  { name, entry, external = [], banner = "", postBanner = "", out = "dist" },
  plugins,
) {
  return build({
    configFile: inProject("vite.config.ts"),
    logLevel: "warn",
    publicDir: false,
    build: {
      target: TARGET,
      outDir: inProject(out),
      emptyOutDir: false,
      sourcemap: true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: inProject(entry) },
        external,
        preserveEntrySignatures: "strict",
        output: {
          format: "es",
          entryFileNames: "[name].js",
          codeSplitting: false,
          banner,
          postBanner,
        },
      },
    },
    plugins: [withoutStylesheet(), ...plugins],
  })
}

// Modules carry their styles as text (they go into constructable sheets), so the stylesheet that CSS modules also
// leave behind is nobody's.
/** @returns {import("vite").Plugin} */
const withoutStylesheet = () => ({
  name: "journey-without-stylesheet",
  enforce: "post",
  generateBundle(_options, bundle) {
    for (const file of Object.keys(bundle)) if (file.endsWith(".css")) delete bundle[file]
  },
})
