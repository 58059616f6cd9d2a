import type { Locator } from "@playwright/test"
import { row, started } from "./harness/messages"
import { resizeFrame, showJourney, TODAY } from "./harness/showJourney"
import { expect, test } from "./harness/test"

// Issue 2, item 16: what must never be cut, and what must end where the rest ends.

const OUTCOMES = [
  [0, "Success"],
  [8, "No answer"],
  [101, "Interested"],
  [4, "Callback"],
] as const

const ROWS = OUTCOMES.map((outcome, index) => ({
  ...row({ on: [5, 12 - index, 2020], outcome }),
  ContactID: "2",
}))

const WIDTHS = [280, 320, 400, 560, 600, 800, 1200]

test.use({ viewport: { width: 1300, height: 800 } })

const rightOf = async (part: Locator): Promise<number> => {
  const box = await part.boundingBox()
  return box === null ? Number.NaN : box.x + box.width
}

const isCut = (part: Locator): Promise<boolean> =>
  part.locator(".cj-cut").evaluate((text) => text.scrollWidth > text.clientWidth)

test("the grid's outcomes and headings are whole, whatever it is sorted by", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
  await panel.region.getByRole("radio", { name: "Grid" }).check()
  for (const width of WIDTHS) {
    await resizeFrame(page, width)
    await expect.poll(() => panel.region.evaluate((region) => region.clientWidth)).toBe(width)
    for (const outcome of await panel.rows.locator('[data-column="outcome"] .cj-outcome').all()) {
      expect(await isCut(outcome), `${await outcome.textContent()} at ${width} px`).toBe(false)
    }
    const headings = panel.region.getByRole("columnheader").getByRole("button")
    for (const heading of await headings.all()) {
      await heading.click()
      expect(await isCut(heading), `${await heading.textContent()} at ${width} px`).toBe(false)
    }
  }
})

test("the further filters' button ends where the panel's content ends", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
  const count = panel.region.getByText(/^\d interactions$/).first()
  for (const width of WIDTHS) {
    await resizeFrame(page, width)
    const button = panel.region.getByRole("button", { name: "Filter" })
    await expect
      .poll(async () => Math.abs((await rightOf(button)) - (await rightOf(count))))
      .toBeLessThan(1)
  }
})

test("what can be done stands at the end of the header while the journey is loading", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await page.clock.setFixedTime(TODAY)
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1"))
  await expect(panel.region).toHaveAttribute("data-state", "loading")
  const more = panel.region.getByRole("button", { name: "More" })
  for (const width of WIDTHS) {
    await resizeFrame(page, width)
    await expect
      .poll(async () => (await rightOf(panel.region)) - (await rightOf(more)))
      .toBeLessThan(12)
  }
})

test("at 280 px a month is wholly in sight or not at all", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
  await resizeFrame(page, 280)
  await expect.poll(() => panel.region.evaluate((region) => region.clientWidth)).toBe(280)
  const halves = await panel.region.locator(".cj-strip-scroller").evaluate((scroller) => {
    const { left } = scroller.getBoundingClientRect()
    return [...scroller.querySelectorAll("button")].filter((button) => {
      const box = button.getBoundingClientRect()
      return box.left < left - 0.5 && box.right > left + 0.5
    }).length
  })
  expect(halves).toBe(0)
})

test("each entry of the menu is one line where there is room for it", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
  await resizeFrame(page, 800)
  await panel.region.getByRole("button", { name: "More" }).click()
  for (const entry of await panel.region.getByRole("menu").locator("[data-menu-item]").all())
    expect((await entry.boundingBox())?.height, (await entry.textContent()) ?? "").toBeLessThan(32)
})

test("where the score changed between attempts is said on a line that was there anyway", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
  const [first, last] = [panel.rows.first(), panel.rows.last()]
  await expect(first).toContainText("Changed between attempts")
  await expect(last).not.toContainText("Changed between attempts")
  for (const width of [400, 600, 800]) {
    await resizeFrame(page, width)
    await expect
      .poll(async () => {
        const [changed, plain] = [await first.boundingBox(), await last.boundingBox()]
        return (changed?.height ?? 0) - (plain?.height ?? Number.NaN)
      })
      .toBe(0)
  }
})
