import { build } from "vite"

/** A page's script, bundled from the project's own modules: `entry` is its path from the project's root. */
export async function pageScript(entry: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["iife"], name: "pageScript" } },
  })
  const chunks = Array.isArray(outputs) ? outputs.flatMap(({ output }) => output) : []
  for (const chunk of chunks) if (chunk.type === "chunk") return chunk.code
  throw new Error(`${entry} could not be built`)
}
