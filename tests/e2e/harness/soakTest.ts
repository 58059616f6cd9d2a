import { expect, test as base } from "@playwright/test"
import { fileOf, serve } from "../../../scripts/staticServer.mjs"
import { pageScript } from "./pageScript"
import { isPanelPage, watchPrivacy } from "./privacyWatch"
import { type PanelGauge, panelGauge } from "./panelMetrics"
import { SOAK_CAMPAIGN } from "./soakView"
import type { SoakOptions, SoakReport } from "./soakShift"

/** A desktop on which a shift is worked, with the panel in its frame. */
export interface SoakScene {
  /** Everything that any page printed or threw. */
  readonly printed: readonly string[]
  open(options: Omit<SoakOptions, "panelOrigin">): Promise<PanelGauge>
  /** Works so many calls, and tells of the shift so far. */
  work(calls: number): Promise<SoakReport>
}

interface WorkerFixtures {
  readonly scripts: { readonly desk: string; readonly panel: string }
}

export const test = base.extend<{ readonly scene: SoakScene }, WorkerFixtures>({
  scripts: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern that it needs no other fixture
    async ({}, provide) =>
      provide({
        desk: await pageScript("tests/e2e/harness/soakDeskPage.ts"),
        panel: await pageScript("tests/e2e/harness/soakPanelPage.ts"),
      }),
    { scope: "worker" },
  ],

  scene: async ({ page, scripts }, provide) => {
    let config = {}
    let panelUrl = ""
    const panel = await serve(async (path) => {
      if (path === "/embed/config.json") {
        return { type: "application/json", body: JSON.stringify(config) }
      }
      return path.startsWith("/embed/") ? fileOf("dist", path) : null
    })
    const desktop = await serve((path) => {
      if (path === "/desk.js")
        return Promise.resolve({ type: "text/javascript", body: scripts.desk })
      return Promise.resolve(path === "/" ? { type: "text/html", body: deskPage(panelUrl) } : null)
    })
    const panelOrigin = panel.origin("localhost")
    const desktopOrigin = desktop.origin("127.0.0.1")
    panelUrl = `${panelOrigin}/embed/index.html`
    // Every choice goes to the desktop, so that every choice can fail.
    config = {
      hostOrigins: [desktopOrigin],
      requestPolicy: "exact",
      timeZone: "America/New_York",
      stateSyncChannels: [],
    }

    const watch = await watchPrivacy(page, isPanelPage, { recordsInPage: false })
    watch.plant({ CampaignName: SOAK_CAMPAIGN })
    const printed: string[] = []
    page.on("console", (message) => printed.push(message.text()))
    page.on("pageerror", (error) => printed.push(`thrown: ${error.message}`))
    await page.addInitScript({ content: scripts.panel })

    await provide({
      printed,
      async open(options) {
        await page.goto(`${desktopOrigin}/`)
        const region = page.frameLocator("#panel").getByRole("region", { name: "Customer journey" })
        await expect(region).toHaveAttribute("data-state", "idle")
        await page.evaluate((all) => window.beginSoak(all), { ...options, panelOrigin })
        return panelGauge(page)
      },
      work: (calls) =>
        page.evaluate((wanted) => {
          if (window.soak === null) throw new Error("the shift hasn't begun")
          return window.soak.work(wanted)
        }, calls),
    })
    expect(await watch.leaks(), "what left the panel").toEqual([])
    await Promise.all([panel, desktop].map((server) => server.close()))
  },
})

const deskPage = (panelUrl: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Soak</title><link rel="icon" href="data:,"></head>
<body style="margin: 0"><iframe id="panel" title="Panel" src="${panelUrl}" width="480" height="700"></iframe>
<script src="/desk.js"></script></body></html>`

export { expect } from "@playwright/test"
