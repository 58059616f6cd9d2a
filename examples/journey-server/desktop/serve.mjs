import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { extname } from "node:path"

const PAGE = new URL("./", import.meta.url)
const DIST = new URL("../../../dist/", import.meta.url)

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
}

/**
 * An answer's body and headers.
 * @typedef {{ body: string | Buffer, headers: Record<string, string> }} Answer
 */

/**
 * Serves the desktop's page and, on an origin of its own, the built panel, both on this machine. Port 0 takes a free one.
 * Throws when the project hasn't been built.
 *
 * @param {{ desktopPort: number, panelPort: number, serverUrl: () => string, timeZone?: string }} options
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveDesktop({ desktopPort, panelPort, serverUrl, timeZone }) {
  if (!existsSync(new URL("embed/index.html", DIST)))
    throw new Error("The panel isn't built: run `npm ci && npm run build` in the project's folder.")
  let desktopOrigin = ""
  const panel = await listen(panelPort, (path) =>
    path === "/config.json"
      ? json({ hostOrigins: [desktopOrigin], ...(timeZone === undefined ? {} : { timeZone }) })
      : fileIn(new URL("embed/", DIST), path),
  )
  const desktop = await listen(desktopPort, async (path) => {
    if (path === "/desktop.json") return json({ serverUrl: serverUrl(), panelOrigin: panel.origin })
    if (path === "/host.js") return fileIn(DIST, path)
    const file = await fileIn(PAGE, path)
    return file === null ? null : withPolicy(file, panel.origin, serverUrl())
  })
  desktopOrigin = desktop.origin
  return {
    origin: desktop.origin,
    close: async () => {
      await Promise.all([desktop.close(), panel.close()])
    },
  }
}

/**
 * @param {number} port
 * @param {(path: string) => Promise<Answer | null> | Answer} answerTo
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
async function listen(port, answerTo) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    void (async () => {
      const answer = await answerTo(pathname.endsWith("/") ? `${pathname}index.html` : pathname)
      response.writeHead(answer === null ? 404 : 200, {
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        ...answer?.headers,
      })
      response.end(answer?.body ?? "Not found")
    })()
  })
  await new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "localhost", () => resolve(undefined))
  })
  const address = server.address()
  const taken = typeof address === "object" && address !== null ? address.port : port
  return {
    origin: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/**
 * A file of a folder; null when there is none. A URL's path can't climb out: its dots are resolved before.
 *
 * @param {URL} folder
 * @param {string} path
 * @returns {Promise<Answer | null>}
 */
async function fileIn(folder, path) {
  try {
    const body = await readFile(new URL(`.${path}`, folder))
    return { body, headers: { "content-type": TYPES[extname(path)] ?? "application/octet-stream" } }
  } catch {
    return null
  }
}

/**
 * @param {object} value
 * @returns {Answer}
 */
const json = (value) => ({
  body: JSON.stringify(value),
  headers: { "content-type": "application/json" },
})

/**
 * The page may load its own scripts and the import map that stands in it, frame the panel, and reach the server.
 *
 * @param {Answer} file
 * @param {string} panelOrigin
 * @param {string} serverUrl
 * @returns {Answer}
 */
function withPolicy(file, panelOrigin, serverUrl) {
  const [, map = ""] = /<script type="importmap">(.*?)<\/script>/s.exec(String(file.body)) ?? []
  const hash = createHash("sha256").update(map).digest("base64")
  const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; frame-src ${panelOrigin}; connect-src 'self' ${serverUrl}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  return { ...file, headers: { ...file.headers, "content-security-policy": policy } }
}
