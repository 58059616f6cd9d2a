import { row } from "./harness/messages"
import { showJourney } from "./harness/showJourney"
import { expect, test } from "./harness/test"

// Issue 3, item 13.
const ROWS = [
  row({ on: [5, 12, 2020], comment: "SECRET one" }),
  {
    ...row({ on: [5, 11, 2020], channel: 3, comment: "SECRET two" }),
    ContactValue: "anna.secret@example.com",
  },
]
const LEAK = /secret|9146/i

test("a key masks numbers, addresses and comments everywhere, and says so", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
  const html = () => panel.region.evaluate((element) => element.outerHTML)
  expect(await html()).toMatch(LEAK)
  await panel.region
    .getByRole("button", { name: /^Details/ })
    .first()
    .click()
  await page.keyboard.press("p")
  const badge = panel.region.getByRole("button", { name: "Masked: show numbers and comments" })
  await expect(badge).toBeVisible()
  expect(await html()).not.toMatch(LEAK)

  await panel.region.getByRole("searchbox").fill("secret")
  await expect(panel.status).toHaveText("2 of 2 interactions · a search")
  expect(await html()).not.toMatch(LEAK)
  await panel.region.getByRole("radio", { name: "Grid" }).check()
  await expect(panel.region.getByRole("table")).toBeVisible()
  expect(await html()).not.toMatch(LEAK)

  await badge.click()
  await expect(badge).toHaveCount(0)
  expect(await html()).toMatch(LEAK)
})

test.describe("by the setting", () => {
  test.use({ config: { privacy: true } })

  test("the panel begins masked, and the menu takes it off", async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    await showJourney({ page, site, desktop, panel }, ROWS)
    await expect(panel.region.getByText("Masked")).toBeVisible()
    await expect(panel.region).not.toContainText(LEAK)
    await panel.region.getByRole("button", { name: "More" }).click()
    const entry = panel.region.getByRole("menuitemcheckbox", { name: "Mask numbers and comments" })
    await expect(entry).toBeChecked()
    await entry.click()
    await expect(panel.region).toContainText("SECRET one")
  })
})
