import { simulatedCustomers } from "../../src/host/simulated/customers/simulatedCustomers"
import { reply, started } from "./harness/messages"
import { sizeFrame } from "./harness/frameSize"
import { expect, test } from "./harness/test"

// Issue 2: the brief and at least six rows without scrolling at 320 × 600 px, for the simulated customer of about
// thirty interactions; and nothing that sticks out or is too small to hit at any width.

const NOW = "2026-03-18T10:42:00-04:00"
const [CUSTOMER] = simulatedCustomers({
  now: Date.parse(NOW),
  zone: "America/New_York",
  keys: ["thirty"],
})

test.beforeEach(async ({ page, site, desktop, panel }) => {
  await page.setViewportSize({ width: 1240, height: 820 })
  await page.clock.setFixedTime(NOW)
  await site.open()
  await sizeFrame(page, 320, 600)
  await desktop.panelListens()
  await desktop.say(
    started("1", {
      ContactNumber: CUSTOMER?.number ?? "",
      CampaignName: CUSTOMER?.campaignName ?? "",
    }),
  )
  await desktop.request(1)
  await desktop.say(reply("1", CUSTOMER?.journey.map(({ row }) => row) ?? []))
  await expect(panel.status).toContainText("31 of 31 interactions")
})

test("at 320 × 600 px the brief and at least six rows are in sight without scrolling", async ({
  panel,
}) => {
  await expect(panel.region.getByRole("group", { name: "Brief" })).toBeInViewport({ ratio: 1 })
  const inSight = await panel.rows.evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        const list = row.closest("[role=group]")?.getBoundingClientRect()
        return list !== undefined && top >= list.top && bottom <= Math.min(list.bottom, innerHeight)
      }).length,
  )
  expect(inSight).toBeGreaterThanOrEqual(6)
})

for (const width of [280, 320, 400, 600, 800, 1000, 1200]) {
  test(`at ${width} px nothing sticks out, and every target is 24 px or more`, async ({
    page,
    panel,
  }) => {
    await sizeFrame(page, width, 600)
    await expect.poll(async () => (await panel.region.boundingBox())?.width).toBe(width)
    const frame = page.frameLocator("#panel")
    const wider = await frame
      .locator("html")
      .evaluate((page_) => page_.scrollWidth - page_.clientWidth)
    expect(wider).toBe(0)
    const beyond = await panel.region.evaluate((region) => {
      const { right } = region.getBoundingClientRect()
      return [...region.querySelectorAll("button, input, [data-journey-row]")]
        .filter((each) => each.closest("[role=toolbar]") === null)
        .filter((each) => each.getBoundingClientRect().right > right + 0.5).length
    })
    expect(beyond).toBe(0)
    const small = await panel.region.getByRole("button").evaluateAll((buttons) =>
      buttons
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
    )
    expect(small).toEqual([])
  })
}
