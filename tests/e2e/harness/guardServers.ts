import { build } from "vite"
import { type Answer, serve, type StaticServer } from "../../../scripts/staticServer.mjs"

// Every page notes what reaches it, whoever sent it, and what it printed, and can open a transport.
const PAGE = `<!doctype html><title>A page</title>
<script>
window.received = []
window.printed = []
addEventListener("message", (event) => received.push(event.data))
addEventListener("error", (event) => printed.push(event.message))
for (const method of ["log", "info", "warn", "error", "debug"]) {
  const original = console[method]
  console[method] = (...words) => { printed.push(words.map(String).join(" ")); original.apply(console, words) }
}
</script>
<script src="/guards.js"></script>`

/** Two servers with the page of the guard tests on them; any host name of this machine leads to it. */
export const guardServers = (script: string): Promise<readonly StaticServer[]> => {
  const answer = (path: string): Promise<Answer | null> => Promise.resolve(fileAt(path, script))
  return Promise.all([serve(answer), serve(answer)])
}

function fileAt(path: string, script: string): Answer | null {
  if (path === "/") return { type: "text/html; charset=utf-8", body: PAGE }
  if (path === "/guards.js") return { type: "text/javascript", body: script }
  // Browsers ask for one; a 404 would be a line in the console.
  if (path === "/favicon.ico") return { status: 204, body: "" }
  return null
}

/** The script of the page: `guardPage.ts` and the transports that it opens. */
export async function guardScript(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: "tests/e2e/harness/guardPage.ts", formats: ["iife"], name: "guards" },
    },
  })
  const chunks = Array.isArray(outputs) ? outputs.flatMap(({ output }) => output) : []
  for (const chunk of chunks) if (chunk.type === "chunk") return chunk.code
  throw new Error("the guard page could not be built")
}
