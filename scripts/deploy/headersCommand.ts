// node headers.mjs <config.json> [folder] [--ancestor <origin>]… : writes the headers for nginx and Caddy.
import { readFile, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { caddyText } from "./caddyText"
import { embeddersOf } from "./embedders"
import { nginxText } from "./nginxText"
import { panelHeaders } from "./panelHeaders"

const USAGE = "node headers.mjs <config.json> [folder to write to] [--ancestor <origin>]…"

process.exitCode = await run(process.argv.slice(2))

async function run(words: readonly string[]): Promise<0 | 1> {
  const asked = argumentsOf(words)
  const [config, folder = dirname(fileURLToPath(import.meta.url))] = asked?.positionals ?? []
  if (asked === null || config === undefined) return fail([USAGE])
  const text = await readFile(config, "utf8").catch(() => null)
  if (text === null) return fail([`${config} can't be read.`])
  const embedders = embeddersOf(text, asked.values.ancestor)
  if (!embedders.ok) return fail(embedders.problems)
  const headers = panelHeaders(embedders.sources)
  try {
    await writeFile(join(folder, "customer-journey.nginx.conf"), nginxText(headers))
    await writeFile(join(folder, "customer-journey.caddy"), caddyText(headers))
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error)])
  }
  process.stdout.write(`Headers written. May embed the panel: ${embedders.sources.join(" ")}\n`)
  return 0
}

function argumentsOf(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ancestor: { type: "string", multiple: true, default: [] } },
    })
  } catch {
    return null
  }
}

function fail(problems: readonly string[]): 1 {
  process.stderr.write(`No headers were written.\n${problems.join("\n")}\n`)
  return 1
}
