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
