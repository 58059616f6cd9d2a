// npm start: the server, until SIGINT or SIGTERM.
import { readSettings } from "./settings.mjs"
import { startServer } from "./startServer.mjs"
import { stopOnSignals } from "./stopOnSignals.mjs"

const say = (/** @type {string} */ line) => {
  process.stderr.write(`${line}\n`)
}

try {
  const server = await startServer(readSettings(process.env), say)
  stopOnSignals(server.close)
  say(`Answers POST ${server.url}/journey`)
  if (server.demoToken !== null) say(`Token of the demonstration desktop: ${server.demoToken}`)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
