import { expect, type Frame, type Page } from "@playwright/test"

interface ListeningWindow {
  readonly told: readonly string[]
}

/** Writes down what a screen reader would be told from now on: what changes inside regions that are live. */
export const listen = (page: Page | Frame): Promise<void> =>
  page.evaluate(() => {
    const LIVE = "[role=status], [role=alert], [aria-live]:not([aria-live=off]), output"
    const told: string[] = []
    const said = new Map<Element, string>()
    const look = (): void => {
      for (const region of document.querySelectorAll(LIVE)) {
        const text = region.textContent ?? ""
        if (text !== "" && text !== said.get(region)) told.push(text)
        said.set(region, text)
      }
    }
    for (const region of document.querySelectorAll(LIVE)) said.set(region, region.textContent ?? "")
    new MutationObserver(look).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(window, { told })
  })

/** What was told so far. */
export const told = (page: Page | Frame): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as ListeningWindow).told)

/** What was told up to a last message, and what came right after it. */
export async function heard(page: Page | Frame, last: RegExp): Promise<readonly string[]> {
  await expect.poll(async () => (await told(page)).at(-1) ?? "").toMatch(last)
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  return told(page)
}
