import type { Page } from "@playwright/test"
import type { Desktop } from "./desktop"
import { reply, started } from "./messages"
import { expect, type Site } from "./test"
import type { Panel } from "./panel"

/** The day on which these journeys are looked at. */
export const TODAY = "2020-05-20T12:00:00-04:00"

/** Opens the desktop with a call whose journey has these rows, and waits until the panel shows it. */
export async function showJourney(
  {
    page,
    site,
    desktop,
    panel,
  }: {
    readonly page: Page
    readonly site: Site
    readonly desktop: Desktop
    readonly panel: Panel
  },
  rows: readonly unknown[],
): Promise<void> {
  await page.clock.setFixedTime(TODAY)
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1", { CampaignName: "Spring" }))
  await desktop.request(1)
  await desktop.say(reply("1", rows))
  await expect(panel.region).toHaveAttribute("data-state", "ready")
}

/** Gives the panel's frame a size, as a desktop's layout would. */
export const resizeFrame = (page: Page, width: number, height = 600): Promise<void> =>
  page.locator("#panel").evaluate(
    (frame, size) => {
      frame.setAttribute("width", String(size.width))
      frame.setAttribute("height", String(size.height))
    },
    { width, height },
  )
