import { expect, test as base } from "@playwright/test"
import { type Desktop, desktopOf } from "./desktop"
import { desktopPage } from "./desktopPage"
import { type Panel, panelIn } from "./panel"
import { isPanelPage, type PrivacyWatch, watchPrivacy } from "./privacyWatch"
import { fileOf, serve } from "../../../scripts/staticServer.mjs"

/** The body of `config.json`: an object to be written as JSON, text as it is, or null for no file. */
export type ConfigFile = object | string | null

/** What a test may set about its site, before it opens the desktop. */
export interface SiteOptions {
  /** Settings beside `hostOrigins`, or the whole file with `configFile`. */
  readonly config: Readonly<Record<string, unknown>>
  /** Headers of every answer of the panel's server. */
  readonly panelHeaders: Readonly<Record<string, string>>
  /** The frame's `sandbox` attribute; null for none. */
  readonly sandbox: string | null
  /** The frame's `allow` attribute: what the desktop lets the panel do; null for none. */
  readonly allow: string | null
}

/** The two origins of a test, and what is opened there. */
export interface Site {
  readonly desktopOrigin: string
  readonly panelOrigin: string
  readonly panelUrl: string
  /** Replaces `config.json`. */
  setConfig(file: ConfigFile): void
  /** Opens the desktop with the panel in its frame. */
  open(): Promise<void>
}

interface Fixtures extends SiteOptions {
  readonly site: Site
  /** Nothing of a customer leaves the panel, whatever else a test is about: checked when it is over. */
  readonly watch: PrivacyWatch
  readonly desktop: Desktop
  readonly panel: Panel
}

// The panel on localhost, the desktop on 127.0.0.1: two sites, so that the browser keeps the two apart as it does
// between a vendor's desktop and ours.
export const test = base.extend<Fixtures>({
  config: [{}, { option: true }],
  panelHeaders: [{}, { option: true }],
  sandbox: [null, { option: true }],
  allow: [null, { option: true }],

  site: async ({ page, config, panelHeaders, sandbox, allow }, provide) => {
    let file: ConfigFile = {}
    const panel = await serve((path) => panelAnswer(path, file, panelHeaders))
    const panelUrl = `${panel.origin("localhost")}/embed/index.html`
    const desktop = await serve((path) =>
      Promise.resolve(
        path === "/" ? { type: "text/html", body: desktopPage(panelUrl, sandbox, allow) } : null,
      ),
    )
    const desktopOrigin = desktop.origin("127.0.0.1")
    file = { hostOrigins: [desktopOrigin], ...config }
    await provide({
      desktopOrigin,
      panelOrigin: panel.origin("localhost"),
      panelUrl,
      setConfig: (wanted) => {
        file = wanted
      },
      open: async () => {
        await page.goto(`${desktopOrigin}/`)
      },
    })
    await Promise.all([panel.close(), desktop.close()])
  },

  watch: [
    async ({ page }, provide) => {
      const watch = await watchPrivacy(page, isPanelPage)
      await provide(watch)
      expect(await watch.leaks(), "what left the panel").toEqual([])
    },
    { auto: true },
  ],

  desktop: async ({ page, watch }, provide) =>
    provide(desktopOf(page, (message) => watch.plant(message))),
  panel: async ({ page }, provide) => provide(panelIn(page.frameLocator("#panel"))),
})

async function panelAnswer(
  path: string,
  config: ConfigFile,
  headers: Readonly<Record<string, string>>,
) {
  if (!path.startsWith("/embed/")) return null
  if (path === "/embed/config.json") {
    if (config === null) return null
    const body = typeof config === "string" ? config : JSON.stringify(config)
    return { type: "application/json", body, headers }
  }
  const found = await fileOf("dist", path)
  return found === null ? null : { ...found, headers }
}

export { expect } from "@playwright/test"
