import { fileOf, serve } from "../staticServer.mjs"

/** The text that every consumer's desktop puts into its row. */
const ROW = "a consumer's row"

/**
 * Opens a consumer's built page and waits until each of its panels shows the row. Throws when one doesn't, or when the page
 * complained of anything.
 * @param {import("playwright-core").Browser} browser
 * @param {string} folder
 * @param {number} panels
 */
export async function openConsumer(browser, folder, panels) {
  const server = await serve((path) => fileOf(folder, path))
  const page = await browser.newPage()
  /** @type {string[]} */
  const complaints = []
  page.on("pageerror", ({ message }) => complaints.push(message))
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text())
  })
  try {
    await page.goto(`${server.origin()}/`)
    const regions = page.getByRole("region", { name: "Customer journey" })
    const rows = regions.locator("[data-journey-row]").filter({ hasText: ROW })
    await rows.nth(panels - 1).waitFor({ timeout: 15_000 })
    const shown = { regions: await regions.count(), rows: await rows.count() }
    if (shown.regions !== panels || shown.rows !== panels)
      throw new Error(`It shows ${shown.regions} panels and ${shown.rows} rows, not ${panels}.`)
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join("; ")}`)
  } finally {
    await page.close()
    await server.close()
  }
}
