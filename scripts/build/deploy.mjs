import { build } from "vite"
import { inProject } from "../paths.mjs"
import { run } from "../run.mjs"

/**
 * Builds `headers.mjs`, which writes the web servers' headers from a `config.json` and needs nothing but Node, and runs
 * it for the configuration that is delivered.
 * @param {{ out: string, config: string }} paths
 */
export async function buildDeploy({ out, config }) {
  await build({
    configFile: false,
    root: inProject("."),
    publicDir: false,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      ssr: inProject("scripts/deploy/headersCommand.ts"),
      target: "node20",
      outDir: inProject(out),
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "headers.mjs", codeSplitting: false } },
    },
  })
  await run("node", [inProject(`${out}/headers.mjs`), inProject(config)])
}
