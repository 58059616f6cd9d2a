import { expect, test } from "./harness/test"
import { started } from "./harness/messages"

test("[fault 11] opened on its own, the page says that there is no desktop", async ({
  page,
  site,
}) => {
  await page.goto(site.panelUrl)
  const alert = page.getByRole("region", { name: "Customer journey" }).getByRole("alert")
  await expect(alert).toHaveAttribute("data-error-code", "NO_HOST")
  await expect(page.locator("#journey-no-start")).toHaveCount(0)
})

test("opened on its own with a wrong config.json, it says what is wrong with that", async ({
  page,
  site,
}) => {
  site.setConfig({ hostOrigins: ["*"] })
  await page.goto(site.panelUrl)
  await expect(page.getByRole("alert")).toHaveAttribute("data-error-code", "CONFIG")
})

test("embedded by an origin that isn't allowed, the idle screen names it, and nothing is sent", async ({
  site,
  desktop,
  panel,
}) => {
  site.setConfig({ hostOrigins: ["https://desktop.example.com"] })
  await site.open()
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await expect(panel.region).toContainText(`Embedded by ${site.desktopOrigin}: not in hostOrigins`)
  await desktop.say(started("1"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  expect(await desktop.heardFromAnybody()).toEqual([])
})

test("embedded by one that is, it says nothing of the kind", async ({ site, panel }) => {
  await site.open()
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await expect(panel.region).not.toContainText("Embedded by")
})

const NO_START = "can’t start in this frame"

test.describe("[fault 6] in a sandbox without its own origin", () => {
  test.use({ sandbox: "allow-scripts" })

  test("a plain sentence is on screen, and nothing is sent", async ({ site, desktop, page }) => {
    await site.open()
    await expect(page.frameLocator("#panel").getByText(NO_START)).toBeVisible()
    await desktop.say(started("1"))
    expect(await desktop.heardFromAnybody()).toEqual([])
  })
})

test.describe("in that sandbox, on a server that hands its script to everybody", () => {
  test.use({ sandbox: "allow-scripts", panelHeaders: { "access-control-allow-origin": "*" } })

  test("the same: the script runs, and stops there", async ({ site, desktop, page }) => {
    await site.open()
    const sentence = page.frameLocator("#panel").getByText(NO_START)
    await expect(sentence).toBeVisible()
    await expect(sentence).toHaveAttribute("data-at-once", "")
    await desktop.say(started("1"))
    expect(await desktop.heardFromAnybody()).toEqual([])
  })
})

test.describe("in a sandbox without scripts", () => {
  test.use({ sandbox: "" })

  test("a plain sentence is on screen", async ({ site, page }) => {
    await site.open()
    await expect(page.frameLocator("#panel").getByText(NO_START)).toBeVisible()
  })
})

test.describe("in a sandbox with scripts and its own origin", () => {
  test.use({ sandbox: "allow-scripts allow-same-origin" })

  test("the panel works, and the sentence is gone", async ({ site, desktop, panel, page }) => {
    await site.open()
    await desktop.panelListens()
    await expect(panel.region).toHaveAttribute("data-state", "idle")
    await expect(page.frameLocator("#panel").getByText(NO_START)).toHaveCount(0)
  })
})
