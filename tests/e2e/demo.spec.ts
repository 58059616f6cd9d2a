import { expect, test } from "./harness/watchedTest"
import { fileOf, serve } from "../../scripts/staticServer.mjs"
import { panelIn } from "./harness/panel"

// The built simulated desktop on any static server, with the panel's page in the folder beside it.
test("the built demo: one click starts a call, the timeline appears, filters narrow it, the end empties it", async ({
  page,
}) => {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  const server = await serve((path) => fileOf("dist/demo", path))
  try {
    await page.goto(`${server.origin()}/`)
    const panel = panelIn(page.frameLocator("iframe"))
    await expect(panel.region).toHaveAttribute("data-state", "idle")

    await page.getByRole("button", { name: "Start a call" }).click()
    await expect(panel.region).toHaveAttribute("data-state", "ready")
    await expect(panel.status).toContainText(/^31 of 31 interactions/)
    await expect(panel.rows.first()).toBeVisible()

    await panel.channel("Email").click()
    await expect(panel.status).toContainText(/^\d+ of 31 interactions/)
    for (const row of await panel.rows.all())
      await expect(row).toHaveAttribute("data-channel", "email")
    await panel.channel("All channels").click()
    await panel.period(3).check()
    await expect(panel.status).not.toContainText("of 31")

    const controls = page.getByRole("group", { name: "Call controls" })
    await controls.getByRole("button", { name: "Answer" }).click()
    await controls.getByRole("button", { name: "End" }).click()
    await expect(panel.region).toHaveAttribute("data-state", "idle")
    await expect(panel.rows).toHaveCount(0)
    expect(complaints).toEqual([])
  } finally {
    await server.close()
  }
})

test("in a window of 320 px its parts stand under one another, the panel as wide as the window", async ({
  page,
}) => {
  const server = await serve((path) => fileOf("dist/demo", path))
  try {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(`${server.origin()}/`)
    await page.getByRole("button", { name: "Start a call" }).click()
    const panel = panelIn(page.frameLocator("iframe"))
    await expect(panel.rows.first()).toBeVisible()
    const isOutside = (element: Element) => element.getBoundingClientRect().right > innerWidth
    // Whether anything else lies over it, looked for all the way down.
    const isCovered = (element: Element) => {
      for (let px = 10; px < element.clientHeight; px += 20) {
        const start = element.getBoundingClientRect().top
        scrollBy(0, start + px - innerHeight / 2)
        const { top } = element.getBoundingClientRect()
        if (!element.contains(document.elementFromPoint(100, top + px))) return true
      }
      return false
    }
    for (const name of ["Panel", "Call"]) {
      const part = page.getByLabel(name, { exact: true })
      expect(await part.evaluate(isOutside)).toBe(false)
      expect(await part.evaluate(isCovered)).toBe(false)
    }
    const frame = await page.locator("iframe").boundingBox()
    const drawer = await page.getByRole("button", { name: /^Messages and faults/ }).boundingBox()
    expect(frame?.width).toBe(320)
    expect(drawer?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) + (frame?.height ?? Infinity))
  } finally {
    await server.close()
  }
})
