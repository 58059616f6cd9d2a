import type { Page } from "@playwright/test"
import { openGallery, storyEntries } from "./harness/gallery"
import { expect, test } from "./harness/test"

/** Animations and transitions that run, and elements that would scroll smoothly. */
const motions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map((each) => Object.prototype.toString.call(each)),
    ...[...document.querySelectorAll("*")]
      .filter((each) => getComputedStyle(each).scrollBehavior === "smooth")
      .map((each) => each.className),
  ])

const MOVING = ["panel-states--loading", "panel-states--refreshing-over-rows"]

test("whoever asks for less motion gets none, in any story", async ({ page, stories }) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: "reduce" })
  const show = await openGallery(page, stories)
  const found: string[] = []
  for (const { id } of storyEntries()) {
    await show(id)
    const moving = await motions(page)
    found.push(...moving.map((motion) => `${id}: ${motion}`))
  }
  expect(found).toEqual([])
})

test("everybody else sees that the panel is at work", async ({ page, stories }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" })
  const show = await openGallery(page, stories)
  for (const id of MOVING) {
    await show(id)
    expect((await motions(page)).length, id).toBeGreaterThan(0)
  }
})
