import type { Page } from "@playwright/test"

/** What an agent would paste into another application just now: into a field of a page of its own. */
export async function clipboardText(page: Page): Promise<string> {
  const other = await page.context().newPage()
  await other.setContent("<textarea></textarea>")
  const field = other.locator("textarea")
  await field.press("ControlOrMeta+V")
  const text = await field.inputValue()
  await other.close()
  return text
}
