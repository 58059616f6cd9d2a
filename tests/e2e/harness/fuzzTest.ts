import { expect, type Frame, test as base } from "@playwright/test"
import { fileOf, serve } from "../../../scripts/staticServer.mjs"
import { HOSTILE_MARK } from "../../fuzz/hostileValue"
import { OURS_MARK, watchPanel } from "./fuzzWatch"
import type { Burst } from "./fuzzPage"
import { pageScript } from "./pageScript"
import { type Panel, panelIn } from "./panel"
import { isPanelPage, watchPrivacy } from "./privacyWatch"

/** A desktop with the panel in its first frame and a stranger of a third origin in its second. */
export interface FuzzScene {
  readonly panel: Panel
  /** Everything that any page printed or threw. */
  readonly printed: readonly string[]
  /** Opens the desktop; its rows have that comment, or the one that is looked for. */
  open(comment?: string): Promise<void>
  start(callId: string): Promise<void>
  end(callId: string): Promise<void>
  /** Posts a burst, and waits until the panel's page has had every message of it. */
  burst(from: "desktop" | "stranger", burst: Burst): Promise<number>
  /** What was wrong on screen at any time since the last call of this; none unless something was. */
  wrong(): Promise<readonly string[]>
  /** What may be on screen from now on: rows of ours without any foreign word, or no row at all. */
  expectNothingBut(what: "ours" | "no rows"): Promise<void>
}

interface WorkerFixtures {
  readonly fuzzScript: string
}

export const test = base.extend<{ readonly scene: FuzzScene }, WorkerFixtures>({
  fuzzScript: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern that it needs no other fixture
    async ({}, provide) => provide(await pageScript("tests/e2e/harness/fuzzPage.ts")),
    { scope: "worker" },
  ],

  scene: async ({ page, fuzzScript }, provide) => {
    const urls = { panel: "", stranger: "" }
    let desktopOrigin = ""
    const panel = await serve(async (path) => {
      if (path === "/embed/config.json") {
        return { type: "application/json", body: JSON.stringify({ hostOrigins: [desktopOrigin] }) }
      }
      return path.startsWith("/embed/") ? fileOf("dist", path) : null
    })
    const others = (path: string) => {
      if (path === "/fuzz.js") return { type: "text/javascript", body: fuzzScript }
      if (path === "/desktop") return html(desktopBody(urls.panel, urls.stranger))
      return path === "/stranger" ? html("") : null
    }
    const desktop = await serve((path) => Promise.resolve(others(path)))
    const stranger = await serve((path) => Promise.resolve(others(path)))
    const panelOrigin = panel.origin("localhost")
    desktopOrigin = desktop.origin("127.0.0.1")
    urls.panel = `${panelOrigin}/embed/index.html`
    urls.stranger = `${stranger.origin("localhost")}/stranger`

    const watch = await watchPrivacy(page, isPanelPage, { recordsInPage: false })
    watch.plant({ AgentComment: OURS_MARK, Outcome: HOSTILE_MARK, ContactNumber: "6591462346" })
    const printed: string[] = []
    page.on("console", (message) => printed.push(message.text()))
    page.on("pageerror", (error) => printed.push(`thrown: ${error.message}`))
    await page.addInitScript(watchPanel, { hostile: HOSTILE_MARK, ours: OURS_MARK })

    const frameAt = (path: string): Frame => {
      const frame = page.frames().find((each) => new URL(each.url()).pathname.startsWith(path))
      if (frame === undefined) throw new Error(`there is no frame of ${path}`)
      return frame
    }
    const received = (): Promise<number> =>
      frameAt("/embed/").evaluate(() => window.panelWatch.received)

    await provide({
      panel: panelIn(page.frameLocator("#panel")),
      printed,
      async open(comment = OURS_MARK) {
        await page.goto(`${desktopOrigin}/desktop`)
        await page
          .frameLocator("#panel")
          .getByRole("region", { name: "Customer journey" })
          .waitFor()
        await page.evaluate(([to, said]) => window.fuzz.serve(to, said), [
          panelOrigin,
          comment,
        ] as const)
      },
      async start(callId) {
        await page.evaluate((id) => window.fuzz.start(id), callId)
      },
      async end(callId) {
        await page.evaluate((id) => window.fuzz.end(id), callId)
      },
      async burst(from, burst) {
        const frame = from === "desktop" ? page.mainFrame() : frameAt("/stranger")
        const before = await received()
        const posted = await frame.evaluate((wanted) => window.fuzz.burst(wanted), burst)
        await expect
          .poll(received, { timeout: 20_000, intervals: [5] })
          .toBeGreaterThanOrEqual(before + posted)
        return posted
      },
      wrong: () => frameAt("/embed/").evaluate(() => window.panelWatch.wrong.splice(0)),
      async expectNothingBut(what) {
        await frameAt("/embed/").evaluate((wanted) => {
          window.panelWatch.expected = wanted
        }, what)
      },
    })
    expect(await watch.leaks(), "what left the panel").toEqual([])
    await Promise.all([panel, desktop, stranger].map((server) => server.close()))
  },
})

const html = (body: string) => ({
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fuzz</title><link rel="icon" href="data:,"></head>
<body style="margin: 0">${body}<script src="/fuzz.js"></script></body></html>`,
})

const desktopBody = (panelUrl: string, strangerUrl: string): string =>
  `<iframe id="panel" title="Panel" src="${panelUrl}" width="480" height="700"></iframe>
<iframe title="Stranger" src="${strangerUrl}" width="100" height="100"></iframe>`

export { expect } from "@playwright/test"
