import { execFile } from "node:child_process"
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { expect, test as base } from "@playwright/test"
import { serve } from "../../../scripts/staticServer.mjs"
import { type Desktop, desktopOf } from "./desktop"
import { desktopPage } from "./desktopPage"
import { type Panel, panelIn } from "./panel"
import { type PrivacyWatch, watchPrivacy } from "./privacyWatch"
import { type RunningServer, startWebServer, type WebServer } from "./webServers"

/** The built folder behind a real web server, with a desktop and a stranger beside it. */
export interface DeployedSite {
  /** The panel's origin, on `localhost`. */
  readonly panelOrigin: string
  /** The desktop that `config.json` names, on `127.0.0.1`. It has the panel in a frame. */
  readonly desktopOrigin: string
  /** Another origin with the same page. */
  readonly strangerOrigin: string
  /** Everything that a page printed as a warning or an error, and every violation of a policy. */
  readonly complaints: readonly string[]
}

interface Options {
  readonly server: WebServer
  /** What is cut out of the written headers before the server reads them: the positive control of an attack. */
  readonly cut: RegExp | null
}

interface Fixtures extends Options {
  readonly deployed: DeployedSite
  readonly watch: PrivacyWatch
  readonly desktop: Desktop
  readonly panel: Panel
}

export const test = base.extend<Fixtures>({
  server: [{ name: "nginx", configure: () => Promise.resolve([]) }, { option: true }],
  cut: [null, { option: true }],

  watch: [
    async ({ page }, provide) => {
      const watch = await watchPrivacy(page, (url) => url.startsWith("http://localhost:"))
      await provide(watch)
      expect(await watch.leaks(), "what left the panel").toEqual([])
    },
    { auto: true },
  ],

  deployed: async ({ page, server, cut }, provide) => {
    let panelOrigin = ""
    const desktopServer = await serve((path) =>
      Promise.resolve(
        path === "/"
          ? { type: "text/html", body: desktopPage(`${panelOrigin}/index.html`, null) }
          : null,
      ),
    )
    const desktopOrigin = desktopServer.origin("127.0.0.1")
    const home = await mkdtemp(join(tmpdir(), "journey-deploy-"))
    let running: RunningServer | null = null
    try {
      running = await deploy(server, home, desktopOrigin, cut)
      panelOrigin = `http://localhost:${running.port}`
      const complaints: string[] = []
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          complaints.push(message.text())
      })
      page.on("pageerror", (error) => complaints.push(error.message))
      await page.addInitScript(() => {
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
          throw new Error(`violation of ${violatedDirective} by ${blockedURI}`)
        })
      })
      await provide({
        panelOrigin,
        desktopOrigin,
        strangerOrigin: desktopServer.origin("localhost"),
        complaints,
      })
    } finally {
      await running?.stop()
      await desktopServer.close()
      await rm(home, { recursive: true, force: true })
    }
  },

  desktop: async ({ page, watch }, provide) =>
    provide(desktopOf(page, (message) => watch.plant(message))),
  panel: async ({ page }, provide) => provide(panelIn(page.frameLocator("#panel"))),
})

// As an operator does it: copy the folder, write config.json, write the headers from it, start the server.
async function deploy(
  server: WebServer,
  home: string,
  desktopOrigin: string,
  cut: Options["cut"],
): Promise<RunningServer> {
  const folder = join(home, "panel")
  await cp("dist/embed", folder, { recursive: true })
  const config = join(folder, "config.json")
  await writeFile(config, JSON.stringify({ hostOrigins: [desktopOrigin] }))
  await promisify(execFile)(process.execPath, [resolve("dist/deploy/headers.mjs"), config, home])
  if (cut !== null) {
    for (const name of ["customer-journey.nginx.conf", "customer-journey.caddy"]) {
      const path = join(home, name)
      await writeFile(path, (await readFile(path, "utf8")).replace(cut, ""))
    }
  }
  return startWebServer(server, { folder, deployFolder: home })
}

export { expect } from "@playwright/test"
