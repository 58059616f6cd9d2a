import { bringAxe, findings } from "./harness/axe"
import { openGallery, storyEntries } from "./harness/gallery"
import { idleRules, LOOKS, setLook } from "./harness/looks"
import { measureTargets } from "./harness/targets"
import { expect, test } from "./harness/test"

/** So many tests share the stories, so that they run beside each other. */
const SHARES = 6

const shareOf = (share: number) => storyEntries().filter((_, index) => index % SHARES === share)

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 700 })
  await page.emulateMedia({ reducedMotion: "reduce" })
})

for (const share of Array.from({ length: SHARES }, (_, index) => index)) {
  test(`axe finds nothing in any look, and every target is 24 px: stories ${share + 1} of ${SHARES}`, async ({
    page,
    stories,
  }) => {
    test.setTimeout(300_000)
    const show = await openGallery(page, stories)
    await bringAxe(page)
    const found: string[] = []
    for (const { id } of shareOf(share)) {
      await page.emulateMedia({
        colorScheme: "light",
        forcedColors: "none",
        contrast: "no-preference",
      })
      await show(id)
      const { small } = await measureTargets(page)
      found.push(...small.map((target) => `${id}: ${target}`))
      for (const look of LOOKS) {
        await setLook(page, look)
        const { violations } = await findings(page, idleRules(look))
        found.push(...violations.map((violation) => `${id}, ${look.name}: ${violation}`))
      }
    }
    expect(found).toEqual([])
  })
}

test("a button without a name, a faint text and a small target would be found", async ({
  page,
  stories,
}) => {
  const show = await openGallery(page, stories)
  await bringAxe(page)
  await show("panel-journeys--one")
  await page.evaluate(() => {
    const refresh = document.querySelector<HTMLElement>("button[aria-label=Refresh]")
    refresh?.removeAttribute("aria-label")
    refresh?.removeAttribute("title")
    refresh?.style.setProperty("inline-size", "20px")
    document.querySelector<HTMLElement>(".cj-status")?.style.setProperty("color", "#aaa")
  })
  const { violations, rules } = await findings(page)
  expect(violations.map((line) => line.split(":")[0])).toEqual(["button-name", "color-contrast"])
  expect(rules.length).toBeGreaterThan(20)
  const { count, small } = await measureTargets(page)
  expect(count).toBeGreaterThan(10)
  expect(small).toEqual([expect.stringMatching(/^20\.0 × 26\.0: <button/)])
})
