import { openStory } from "./harness/gallery"
import { heard, listen, told } from "./harness/live"
import { expect, test } from "./harness/test"

const READY = "[data-journey-row]"

test("there is one polite region and no row in it", async ({ page, stories }) => {
  await openStory(page, stories, "panel-journeys--thirty", READY)
  await expect(page.getByRole("status")).toHaveCount(1)
  await expect(page.locator("[aria-live], output")).toHaveCount(0)
  await expect(page.locator(":is([role=status], [role=alert]) [data-journey-row]")).toHaveCount(0)
  await expect(page.locator(":is([role=status], [role=alert]) [data-journey-now]")).toHaveCount(0)
})

test("a filter, a search and Clear say one thing each", async ({ page, stories }) => {
  await openStory(page, stories, "panel-journeys--thirty", READY)
  await listen(page)
  await page.getByRole("button", { name: /^SMS/ }).press("Space")
  expect(await heard(page, /SMS$/)).toEqual(["4 of 31 interactions · SMS"])
  await page.getByRole("searchbox").fill("stop")
  expect(await heard(page, /stop/)).toHaveLength(2)
  await page.getByRole("button", { name: "Clear" }).press("Enter")
  expect(await heard(page, /^31 of 31 interactions$/)).toHaveLength(3)
})

test("the other view, an open row, a folded line: nothing is said, since focus is there", async ({
  page,
  stories,
}) => {
  await openStory(page, stories, "panel-journeys--hard-to-reach", "[data-journey-streak]")
  await listen(page)
  await page.locator("[data-journey-streak] > button").first().press("Enter")
  await page
    .getByRole("button", { name: /^Details/ })
    .first()
    .press("Enter")
  await page.getByRole("radio", { name: "Timeline" }).focus()
  await page.keyboard.press("ArrowRight")
  await expect(page.getByRole("table")).toBeVisible()
  expect(await told(page)).toEqual([])
})

test("new rows are told once they wait, and once more they are shown", async ({
  page,
  stories,
}) => {
  await openStory(page, stories, "panel-flows--fresh-rows-wait", ".cj-fresh")
  await expect(page.getByRole("status")).toContainText("2 new to show")
  await listen(page)
  await page.getByRole("button", { name: /new$/ }).press("Enter")
  expect(await heard(page, /^33 of 33|interactions$/)).toHaveLength(1)
})
