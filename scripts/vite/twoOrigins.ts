import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http"
import type { Duplex } from "node:stream"
import type { Plugin, ViteDevServer } from "vite"
import { isPortTaken, listenOn, LOOPBACK, portOf } from "./loopback.ts"

const PANEL_PORT = 5174
const PANEL_PATH = "/embed/index.html"
const CONFIG_PATH = "/embed/config.json"
const DESKTOP_PATH = "/index.html"

/**
 * The dev server as a real installation stands: the desktop on one origin, the panel's iframe page on another. Both
 * come from one Vite, so that a change shows in both. The desktop's page is told where the panel is by
 * `<meta name="journey-panel-url">`; the panel is told whom to trust by `/embed/config.json`.
 */
export function twoOrigins(): Plugin {
  let panelUrl: Promise<string> | undefined
  return {
    name: "journey-two-origins",
    apply: "serve",
    configureServer(vite) {
      const desktop = vite.httpServer
      if (desktop === null) return
      vite.middlewares.use(CONFIG_PATH, (_request, response) =>
        sendJson(response, { hostOrigins: desktopOrigins(portOf(desktop)) }),
      )
      panelUrl = new Promise((resolve, reject) => {
        desktop.once("listening", () => {
          openOrigins(vite, desktop).then(resolve, reject)
        })
      })
      panelUrl.then(
        (url) => vite.config.logger.info(`  ➜  Panel:   ${url}`),
        (error: unknown) => vite.config.logger.error(String(error)),
      )
    },
    async transformIndexHtml(_html, context) {
      if (context.path !== DESKTOP_PATH || panelUrl === undefined) return []
      return [
        {
          tag: "meta",
          attrs: { name: "journey-panel-url", content: await panelUrl },
          injectTo: "head-prepend",
        },
      ]
    },
  }
}

type Desktop = NonNullable<ViteDevServer["httpServer"]>

const desktopOrigins = (port: number): readonly string[] => [
  `http://localhost:${port}`,
  `http://127.0.0.1:${port}`,
]

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader("content-type", "application/json")
  response.setHeader("cache-control", "no-store")
  response.end(JSON.stringify(value))
}

/** Opens the desktop's other loopback address and the panel's origin; resolves to the panel's URL. */
async function openOrigins(vite: ViteDevServer, desktop: Desktop): Promise<string> {
  const opened: Server[] = []
  desktop.once("close", () => opened.forEach((server) => server.close()))

  const own = desktop.address()
  const ownAddress = own === null || typeof own === "string" ? "" : own.address
  const other = LOOPBACK.find((address) => address !== ownAddress)
  const isLoopback = LOOPBACK.some((address) => address === ownAddress)
  if (isLoopback && other !== undefined) {
    const twin = await listenOn(other, portOf(desktop), vite.middlewares)
    if (twin !== null) opened.push(twin)
  }

  const panel: RequestListener = (request, response) => {
    if (request.url === "/" || request.url === DESKTOP_PATH) {
      response.writeHead(302, { location: PANEL_PATH }).end()
      return
    }
    vite.middlewares(request, response)
  }
  const panelServers = await openPanel(panel)
  opened.push(...panelServers)
  const [first] = panelServers
  if (first === undefined) throw new Error("No loopback address is there to serve the panel on.")

  // Vite's reload channel listens on the desktop's server only: hand the others' upgrades over to it.
  const handOver = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    desktop.emit("upgrade", request, socket, head)
  }
  for (const server of opened) server.on("upgrade", handOver)

  return `http://localhost:${portOf(first)}${PANEL_PATH}`
}

/** The panel's servers on its usual port, or on any free one where that is taken. */
const openPanel = (listener: RequestListener): Promise<readonly Server[]> =>
  openPair(PANEL_PORT, listener).catch((error: unknown) => {
    if (!isPortTaken(error)) throw error
    return openPair(0, listener)
  })

/** One listener on both loopback addresses, under one port. */
async function openPair(port: number, listener: RequestListener): Promise<readonly Server[]> {
  const opened: Server[] = []
  try {
    for (const address of LOOPBACK) {
      const [before] = opened
      const server = await listenOn(address, before === undefined ? port : portOf(before), listener)
      if (server !== null) opened.push(server)
    }
  } catch (error) {
    for (const server of opened) server.close()
    throw error
  }
  return opened
}
