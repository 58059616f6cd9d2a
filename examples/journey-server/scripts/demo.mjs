// npm run demo: the server, and a desktop's page with the panel in it. Needs the project built: `npm run build` in its folder.
import { serveDesktop } from "../desktop/serve.mjs"
import { readSettings } from "../src/settings.mjs"
import { startServer } from "../src/startServer.mjs"
import { stopOnSignals } from "../src/stopOnSignals.mjs"

const say = (/** @type {string} */ line) => {
  process.stderr.write(`${line}\n`)
}

try {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const settings = readSettings({ JOURNEY_ZONE: timeZone, ...process.env })
  let serverUrl = ""
  const desktop = await serveDesktop({
    desktopPort: Number(process.env["DESKTOP_PORT"] ?? 8080),
    panelPort: Number(process.env["PANEL_PORT"] ?? 8081),
    serverUrl: () => serverUrl,
    timeZone: settings.zone,
  })
  const server = await startServer(settings, say, desktop.origin)
  serverUrl = server.url
  stopOnSignals(async () => {
    await Promise.all([desktop.close(), server.close()])
  })
  say(`Desktop: ${desktop.origin}/`)
  if (server.demoToken !== null) say(`Its token, to be pasted there: ${server.demoToken}`)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
