import { ended, row } from "./harness/messages"
import { showJourney } from "./harness/showJourney"
import { expect, test } from "./harness/test"

// Issue 3, item 14.
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...row({ on: [1 + (index % 5), 1 + (index % 19), 2020], comment: `row ${index}` }),
    ContactID: String(index),
  }))

test("the keys alone: rows, details, search, channels, months, help", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, rows(8))
  const row1 = panel.rows.nth(0).getByRole("button", { name: /^Details/ })
  const row2 = panel.rows.nth(1).getByRole("button", { name: /^Details/ })
  await panel.region.getByRole("group", { name: "Interactions, newest first" }).focus()
  await page.keyboard.press("j")
  await expect(row1).toBeFocused()
  await page.keyboard.press("j")
  await expect(row2).toBeFocused()
  await page.keyboard.press("o")
  await expect(row2).toHaveAttribute("aria-expanded", "true")
  await page.keyboard.press("Enter")
  await expect(row2).toHaveAttribute("aria-expanded", "false")
  await page.keyboard.press("ArrowUp")
  await expect(row1).toBeFocused()

  await page.keyboard.press("1")
  await expect(panel.channel("SMS")).toHaveAttribute("aria-pressed", "true")
  await page.keyboard.press("0")
  await expect(panel.channel("All channels")).toHaveAttribute("aria-pressed", "true")

  await page.keyboard.press("m")
  await expect(
    panel.region.getByRole("toolbar").getByRole("button", { name: /^May 2020/ }),
  ).toBeFocused()

  await page.keyboard.press("?")
  const help = panel.region.getByRole("dialog", { name: "Keys" })
  await expect(help.getByText("Next interaction")).toBeVisible()
  await page.keyboard.press("Tab")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Tab")
  await expect(help.locator(":focus")).toHaveCount(1)
  await page.keyboard.press("Escape")
  await expect(help).toHaveCount(0)

  await page.keyboard.press("/")
  await page.keyboard.type("row 3 jkp?")
  await expect(panel.region.getByRole("searchbox")).toHaveValue("row 3 jkp?")
  await expect(help).toHaveCount(0)
})

test("they mean nothing while focus is outside, and with Ctrl", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, rows(3))
  await page.locator("body").press("p")
  await panel.region.getByRole("group", { name: "Interactions, newest first" }).focus()
  await page.keyboard.press("Control+p")
  await page.keyboard.press("j")
  await expect(panel.rows.first().getByRole("button", { name: /^Details/ })).toBeFocused()
  await expect(panel.region.getByText("Masked")).toHaveCount(0)
})

test.describe("switched off", () => {
  test.use({ config: { shortcuts: false } })

  test("no key does anything", async ({ page, site, desktop, panel }) => {
    await showJourney({ page, site, desktop, panel }, rows(3))
    const timeline = panel.region.getByRole("group", { name: "Interactions, newest first" })
    await timeline.focus()
    await page.keyboard.press("j")
    await page.keyboard.press("p")
    await page.keyboard.press("?")
    await expect(timeline).toBeFocused()
    await expect(panel.region.getByText("Masked")).toHaveCount(0)
    await expect(panel.region.getByRole("dialog")).toHaveCount(0)
  })
})

test("focus is never lost: scrolled out of a long list, filtered away, the call over", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  test.slow()
  await showJourney({ page, site, desktop, panel }, rows(2000))
  const timeline = panel.region.getByRole("group", { name: "Interactions, newest first" })
  await timeline.focus()
  // Further than what is rendered at once, by keys alone.
  for (let step = 0; step < 30; step++) {
    // One after the other, as somebody holds the key down.
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press("j")
  }
  await expect(panel.rows.locator(":focus")).toHaveCount(1)
  await expect(panel.rows.locator(":focus")).toBeInViewport({ ratio: 1 })
  await expect(panel.region.locator('[aria-posinset="30"] :focus')).toHaveCount(1)

  await timeline.evaluate((element) => element.scrollTo({ top: 40_000 }))
  await expect(timeline).toBeFocused()
  await page.keyboard.press("j")
  await expect(panel.rows.locator(":focus")).toBeInViewport()

  await page.keyboard.press("1")
  await expect(panel.region).toHaveAttribute("data-state", "empty")
  await expect(timeline).toBeFocused()

  await desktop.say(ended("1"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await expect(panel.region).toBeFocused()
})
