import { expect, type Page, test as base } from "@playwright/test"
import { type PrivacyWatch, watchPrivacy } from "./privacyWatch"

interface Fixtures {
  /** What the path of a panel's page has in it, and that of no other page. */
  readonly panelPath: string
  /** A test plants by itself what no panel's frame hears: what an element in the page is told. */
  readonly watch: PrivacyWatch
}

/** A test of pages that bring their own desktop: whatever their panel is told is looked for outside of it afterwards. */
export const test = base.extend<Fixtures>({
  panelPath: ["/embed/", { option: true }],
  watch: [
    async ({ page, panelPath }, provide) => {
      const isPanel = (url: string): boolean =>
        URL.parse(url)?.pathname.includes(panelPath) ?? false
      const watch = await watchPrivacy(page, isPanel)
      await plantWhatIsHeard(page, panelPath, (message) => watch.plant(message))
      await provide(watch)
      expect(await watch.leaks(), "what left the panel").toEqual([])
    },
    { auto: true },
  ],
})

/** Plants every message that comes to a panel's frame. */
export async function plantWhatIsHeard(
  page: Page,
  panelPath: string,
  plant: (message: unknown) => void,
): Promise<void> {
  await page.exposeBinding("plantHeard", (_source, message: unknown) => plant(message))
  await page.addInitScript((path) => {
    if (!location.pathname.includes(path)) return
    addEventListener("message", ({ data }) => {
      const { plantHeard } = globalThis as unknown as { plantHeard(message: unknown): void }
      plantHeard(data)
    })
  }, panelPath)
}

export { expect } from "@playwright/test"
