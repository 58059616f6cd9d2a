import { existsSync } from "node:fs"
import { type Page, test as base } from "@playwright/test"
import { fileOf, serve } from "../../scripts/staticServer.mjs"

/** The widths of the panel at which pictures are compared. */
export const WIDTHS = [280, 400, 800] as const

const HEIGHT = 600
const FACE = '13px "Inter Variable"'

interface Fixtures {
  /** Opens a story of the built story browser, alone on the page, and waits for what tells that it is there. */
  readonly open: (story: string, sign: string) => Promise<void>
}

interface WorkerFixtures {
  /** The origin of the built story browser. */
  readonly stories: string
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  stories: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      if (!existsSync("dist/stories/iframe.html"))
        throw new Error("dist/stories is not there: run `npm run stories:build` first.")
      const server = await serve((path) => fileOf("dist/stories", path))
      await provide(server.origin())
      await server.close()
    },
    { scope: "worker" },
  ],

  open: async ({ page, stories }, provide) => {
    await provide(async (story, sign) => {
      await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" })
      await setWidth(page, WIDTHS[0])
      await page.goto(`${stories}/iframe.html?viewMode=story&id=${story}`)
      await page.locator(sign).first().waitFor({ timeout: 20_000 })
      // Text in another face would differ in every letter: no reason to look for it in pictures.
      await page.evaluate((face) => document.fonts.load(face), FACE)
      await page.evaluate(() => document.fonts.ready)
    })
  },
})

/** Makes the page as wide as the panel is to be. */
export const setWidth = (page: Page, width: number): Promise<void> =>
  page.setViewportSize({ width, height: HEIGHT })

export { expect } from "@playwright/test"
