import { test as base } from "@playwright/test"
import { FIREFOX_PREFERENCES, findFirefox, findWebKit } from "../../../scripts/engines.mjs"
import { fileOf, serve } from "../../../scripts/staticServer.mjs"
import { guardScript, guardServers } from "../../e2e/harness/guardServers"
import { playwrightScene } from "../../e2e/harness/playwrightScene"
import type { StaticServer } from "../../../scripts/staticServer.mjs"
import type { EngineScene } from "./engineScene"
import { startWebKit } from "./webKit"
import { webKitScene } from "./webKitScene"

/** The engines beside Chromium. */
export type Engine = "firefox" | "webkitgtk"

/** What the project of an engine sets. */
export interface EngineOptions {
  readonly engine: Engine
}

/** Opens a scene in an engine that runs; each ends with the function it comes with. */
interface Stage {
  open(): Promise<{ readonly scene: EngineScene; readonly close: () => Promise<void> }>
}

interface WorkerFixtures extends EngineOptions {
  readonly servers: readonly StaticServer[]
  readonly stage: Stage
}

export const test = base.extend<{ scene: EngineScene; panelUrl: string }, WorkerFixtures>({
  engine: ["firefox", { option: true, scope: "worker" }],

  servers: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern that it needs no other fixture
    async ({}, provide) => {
      const servers = await guardServers(await guardScript())
      await provide(servers)
      await Promise.all(servers.map((server) => server.close()))
    },
    { scope: "worker" },
  ],

  stage: [
    async ({ engine, servers, playwright }, provide) => {
      if (engine === "firefox") {
        const browser = await playwright.firefox.launch({
          channel: "moz-firefox",
          executablePath: installed(findFirefox()).firefox,
          firefoxUserPrefs: FIREFOX_PREFERENCES,
        })
        // One page for all tests: opening one takes longer than most of them do.
        const page = await browser.newPage({ locale: "en-US", timezoneId: "America/New_York" })
        await provide({
          open() {
            return Promise.resolve({
              scene: {
                ...playwrightScene(page, servers),
                // Every frame of this scene is one of Playwright's.
                click: (frame, selector) =>
                  (frame as ReturnType<typeof page.mainFrame>).click(selector),
              },
              async close() {
                page.removeAllListeners()
                await page.goto("about:blank")
              },
            })
          },
        })
        await browser.close()
        return
      }
      const webKit = await startWebKit(installed(findWebKit()))
      await provide({
        open: () =>
          Promise.resolve({
            scene: webKitScene(webKit.session, servers),
            close: () => webKit.session.goTo("about:blank"),
          }),
      })
      await webKit.end()
    },
    { scope: "worker", timeout: 60_000 },
  ],

  scene: async ({ stage }, provide) => {
    const { scene, close } = await stage.open()
    await provide(scene)
    await close()
  },

  panelUrl: async ({ scene }, provide) => {
    const config = JSON.stringify({
      hostOrigins: [scene.origin("host.localhost")],
      locale: "en-US",
    })
    const server = await serve(async (path) => {
      if (path === "/embed/config.json") return { type: "application/json", body: config }
      const file = path.startsWith("/embed/") ? await fileOf("dist", path) : null
      return file === null ? null : { ...file, headers: { "content-security-policy": POLICY } }
    })
    await provide(`${server.origin("panel.localhost")}/embed/index.html`)
    await server.close()
  },
})

// The strictest policy that the panel promises to bear (fault 31).
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ")

function installed<Programs>(found: Programs | null): Programs {
  if (found === null) throw new Error("The engine is not installed.")
  return found
}

export { expect } from "@playwright/test"
