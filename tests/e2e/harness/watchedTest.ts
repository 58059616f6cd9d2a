import { expect, type Page, test as base } from "@playwright/test"
import { isPanelPage, watchPrivacy } from "./privacyWatch"

/** A test of pages that bring their own desktop: whatever their panel is told is looked for outside of it afterwards. */
export const test = base.extend<{ readonly watch: void }>({
  watch: [
    async ({ page }, provide) => {
      const watch = await watchPrivacy(page, isPanelPage)
      await plantWhatIsHeard(page, (message) => watch.plant(message))
      await provide()
      expect(await watch.leaks(), "what left the panel").toEqual([])
    },
    { auto: true },
  ],
})

/** Plants every message that comes to a panel's frame. */
export async function plantWhatIsHeard(
  page: Page,
  plant: (message: unknown) => void,
): Promise<void> {
  await page.exposeBinding("plantHeard", (_source, message: unknown) => plant(message))
  await page.addInitScript(() => {
    if (!location.pathname.includes("/embed/")) return
    addEventListener("message", ({ data }) => {
      const { plantHeard } = globalThis as unknown as { plantHeard(message: unknown): void }
      plantHeard(data)
    })
  })
}

export { expect } from "@playwright/test"
