import type { Page } from "@playwright/test"

/** Gives the panel's frame a size, in CSS pixels, without a border. */
export const sizeFrame = (page: Page, width: number, height: number): Promise<void> =>
  page.locator("#panel").evaluate(
    (frame, [frameWidth, frameHeight]) => {
      frame.setAttribute("width", String(frameWidth))
      frame.setAttribute("height", String(frameHeight))
      frame.style.border = "0"
    },
    [width, height],
  )
