import { openStory } from "./harness/gallery"
import { expect, test } from "./harness/test"

/** The main states, and what tells that each is there. `npm run access:trees` writes them anew. */
const STATES = [
  ["idle", "panel-states--idle", "[data-state=idle]"],
  ["loading", "parts-panel-by-its-props--slow", "[data-state=loading]"],
  ["ready", "panel-calls--talking", "[data-journey-row]"],
  ["empty", "panel-states--none-at-all", "[data-state=empty]"],
  ["empty-in-filter", "panel-states--none-in-this-filter", "[data-state=empty]"],
  ["error", "panel-failures--host-error", "[data-error-code]"],
  ["error-over-rows", "panel-failures--refresh-failed-over-rows", "[data-error-code]"],
  ["grid", "panel-flows--grid", "[data-journey-panel] table"],
  ["details", "panel-flows--details", ".cj-details"],
  ["streak", "parts-timeline--streak-open", "[data-journey-streak]"],
  ["filters", "panel-flows--further-filters", ".cj-filter-button[data-active]"],
  ["menu", "panel-flows--more-menu", "[role=menu]"],
  ["look-up", "panel-flows--look-up-offered", "form"],
  ["help", "panel-flows--keys-help", "[role=dialog]"],
  ["do-not-call", "panel-journeys--do-not-call", "[data-fact=do-not-call]"],
  ["masked", "panel-looks--privacy", "[data-masked] li"],
] as const

for (const [name, story, sign] of STATES) {
  test(`what a screen reader is given of "${name}" is as it was`, async ({ page, stories }) => {
    await page.setViewportSize({ width: 400, height: 640 })
    await openStory(page, stories, story, sign)
    await expect(page.locator("#storybook-root")).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
  })
}
