import type { Page } from "@playwright/test"
import { misfits, roomForRows } from "./harness/fit"
import { openGallery, storyEntries } from "./harness/gallery"
import { expect, test } from "./harness/test"

/** The overrides that readers may set (WCAG 2.2, 1.4.12). */
const SPACING = `.cj-panel, .cj-panel * {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
.cj-panel p { margin-block-end: 2em !important; }`

/** The stories of whole panels: parts alone have no room of their own. */
const PANELS = storyEntries().filter(({ title }) => /^(?:Panel|Themes)/.test(title))

/** Shows every story, each again after a change of the page, and gathers what doesn't fit. */
async function gather(
  page: Page,
  origin: string,
  prepare: () => Promise<unknown>,
  panels = PANELS,
) {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: "reduce" })
  const show = await openGallery(page, origin)
  await prepare()
  const faults: string[] = []
  for (const { id } of panels) {
    await show(id)
    const found = await misfits(page)
    faults.push(...found.map((fault) => `${id}: ${fault}`))
    const room = await roomForRows(page)
    if (room < 100) faults.push(`${id}: ${room} px are left for the rows`)
  }
  return faults
}

test("at 400 % of 1280 × 1024 px nothing scrolls sideways, nothing is cut, and the rows can be read (1.4.10)", async ({
  page,
  stories,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await gather(page, stories, () => Promise.resolve())).toEqual([])
})

test("the text spacing that a reader sets cuts nothing and lays nothing over another (1.4.12)", async ({
  page,
  stories,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await gather(page, stories, () => page.addStyleTag({ content: SPACING }))).toEqual([])
})

// Only what isn't laid out by the panel's width, as browsers' zoom needs it: the columns of the grid and of details, and
// a header that is full. Stories of looks are as narrow as they say; half of that is no panel any more.
test("text alone of twice the size fits too, but for columns and full headers (1.4.4)", async ({
  page,
  stories,
}) => {
  await page.setViewportSize({ width: 640, height: 640 })
  const twice = "body { --cj-font-size: 26px }"
  const panels = PANELS.filter(
    ({ id, title }) =>
      !/^(?:Panel\/Looks|Themes)/.test(title) &&
      !/grid|details|refreshing|masked|looked-up/.test(id),
  )
  expect(await gather(page, stories, () => page.addStyleTag({ content: twice }), panels)).toEqual(
    [],
  )
})
