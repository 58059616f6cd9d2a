import { LANGUAGES, MAIN_STORIES } from "../../scripts/access/languages.mjs"
import { LOCALES } from "../../stories/kit/looks"
import { bringAxe, findings } from "./harness/axe"
import { openGallery, setGlobal } from "./harness/gallery"
import { measureTargets } from "./harness/targets"
import { expect, test } from "./harness/test"

test("every language of the stories is scanned", () => {
  expect(LANGUAGES).toEqual([...LOCALES])
})

test("axe finds nothing in the main states in any language, and targets stay 24 px", async ({
  page,
  stories,
}) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 400, height: 700 })
  await page.emulateMedia({ reducedMotion: "reduce" })
  const show = await openGallery(page, stories)
  await bringAxe(page)
  const found: string[] = []
  for (const locale of LANGUAGES) {
    await setGlobal(page, "locale", locale)
    for (const id of MAIN_STORIES) {
      await show(id)
      // The words of a language come with a module of their own.
      const panel = page.locator(`.cj-panel[lang^="${locale.split("-")[0]}"]`)
      await expect(panel).toHaveAttribute("data-state", /idle|ready|empty|error/)
      const { small } = await measureTargets(page)
      const { violations } = await findings(page)
      found.push(...[...small, ...violations].map((fault) => `${id}, ${locale}: ${fault}`))
    }
  }
  expect(found).toEqual([])
})
