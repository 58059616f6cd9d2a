// Makes docs/panel-in-desktop.png from the built demo: a call to a customer with a journey, at a pinned time.
import { chromium } from "playwright-core"
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs"
import { inProject } from "./paths.mjs"
import { say } from "./say.mjs"
import { fileOf, serve } from "./staticServer.mjs"

const PICTURE = "docs/panel-in-desktop.png"

const CALL_BEGAN = "2026-03-18T10:42:00-04:00"
const NOW = "2026-03-18T10:44:14-04:00"

const server = await serve((path) => fileOf(inProject("dist/demo"), path))
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS })
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 860 },
    deviceScaleFactor: 1.5,
    colorScheme: "light",
    locale: "en-US",
    timezoneId: "America/New_York",
  })
  await page.clock.setFixedTime(CALL_BEGAN)
  await page.goto(`${server.origin()}/`)
  await page.getByRole("button", { name: "Start a call" }).click()
  await page.getByRole("button", { name: /^Answer/ }).click()
  const panel = page.frameLocator("iframe")
  await panel.locator("[data-journey-row]").first().waitFor()
  await page.clock.setFixedTime(NOW)
  await page.getByText("2:14").first().waitFor()
  await page.screenshot({ path: inProject(PICTURE) })
  say(PICTURE)
} finally {
  await browser.close()
  await server.close()
}
