import type { FrameLocator, Locator } from "@playwright/test"
import { build } from "vite"
import { contentSecurityPolicy } from "../../../scripts/deploy/panelHeaders"
import { fileOf, serve } from "../../../scripts/staticServer.mjs"
import { PLAIN, type Quirks } from "../../conformance/quirkyDesktop"
import { test as base } from "./watchedTest"

/** The conformance page as an integrator finds it. */
export interface CheckPage {
  readonly frame: FrameLocator
  readonly start: Locator
  readonly stop: Locator
  readonly config: Locator
  readonly report: Locator
  /** The verdict and the answer to a question, by how it begins. */
  finding(question: string): Locator
  /** Opens the desktop, with the page in its frame, and waits until the call is heard. */
  open(quirks?: Partial<Quirks>): Promise<void>
  /** Starts the check and lets its time pass until the report is there. */
  run(): Promise<void>
}

interface WorkerFixtures {
  readonly quirkyScript: string
}

interface Fixtures {
  /** Settings beside `hostOrigins`; null for no `config.json`. */
  readonly config: Readonly<Record<string, unknown>> | null
  readonly pageUrl: string
  readonly complaints: readonly string[]
  readonly check: CheckPage
}

const TODAY = "2020-05-20T12:00:00-04:00"

interface Servers {
  readonly desktopOrigin: string
  readonly panelOrigin: string
}

export const test = base.extend<Fixtures & { servers: Servers }, WorkerFixtures>({
  config: [{ timeoutMs: 2000, quarantineMs: 1000 }, { option: true }],

  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern that it needs no other fixture
  quirkyScript: [async ({}, provide) => provide(await bundle()), { scope: "worker" }],

  servers: async ({ config, quirkyScript }, provide) => {
    let panelOrigin = ""
    const desktop = await serve((path) => {
      if (path === "/quirky.js")
        return Promise.resolve({ type: "text/javascript", body: quirkyScript })
      return Promise.resolve(
        path === "/" ? { type: "text/html", body: desktopPage(panelOrigin) } : null,
      )
    })
    const desktopOrigin = desktop.origin("127.0.0.1")
    const headers = { "content-security-policy": contentSecurityPolicy([desktopOrigin, "'self'"]) }
    const panel = await serve(async (path) => {
      if (path === "/embed/config.json") {
        if (config === null) return null
        const body = JSON.stringify({ hostOrigins: [desktopOrigin], ...config })
        return { type: "application/json", body, headers }
      }
      const found = path.startsWith("/embed/") ? await fileOf("dist", path) : null
      return found === null ? null : { ...found, headers }
    })
    panelOrigin = panel.origin("localhost")
    await provide({ desktopOrigin, panelOrigin })
    await Promise.all([panel.close(), desktop.close()])
  },

  pageUrl: async ({ servers }, provide) => provide(`${servers.panelOrigin}/embed/conformance.html`),

  complaints: async ({ page }, provide) => {
    const complaints: string[] = []
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        complaints.push(message.text())
    })
    page.on("pageerror", (error) => complaints.push(error.message))
    await provide(complaints)
  },

  check: async ({ page, servers, complaints: _heard }, provide) => {
    const frame = page.frameLocator("#check")
    const findings = frame.getByRole("listitem")
    const start = frame.getByRole("button", { name: "Start the check" })
    const config = frame.getByRole("textbox", { name: "config.json" })
    await provide({
      frame,
      start,
      stop: frame.getByRole("button", { name: "Stop and report" }),
      config,
      report: frame.getByRole("textbox", { name: "report" }),
      finding: (question) => findings.filter({ hasText: question }),
      async open(quirks = {}) {
        await page.clock.install({ time: TODAY })
        await page.goto(`${servers.desktopOrigin}/`)
        await start.waitFor()
        await page.evaluate(([origin, all]) => window.quirky.begin(origin, all), [
          servers.panelOrigin,
          { ...PLAIN, ...quirks },
        ] as const)
        await frame.locator('[data-call-heard="yes"]').waitFor()
      },
      async run() {
        await start.click()
        while (!(await config.isVisible())) await page.clock.runFor(500)
      },
    })
  },
})

const desktopPage = (panelOrigin: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Quirky desktop</title><link rel="icon" href="data:,"></head>
  <body style="margin: 0">
    <iframe id="check" title="Conformance check" src="${panelOrigin}/embed/conformance.html"
      style="border: 0; width: 100vw; height: 100vh" allow="clipboard-write"></iframe>
    <script src="/quirky.js"></script>
  </body>
</html>`

async function bundle(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: "tests/e2e/harness/quirkyPage.ts", formats: ["iife"], name: "quirkyPage" },
    },
  })
  const chunks = Array.isArray(outputs) ? outputs.flatMap(({ output }) => output) : []
  for (const chunk of chunks) if (chunk.type === "chunk") return chunk.code
  throw new Error("the quirky desktop could not be built")
}

export { expect } from "@playwright/test"
