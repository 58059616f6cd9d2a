import { openStory } from "./harness/gallery"
import { countStops } from "./harness/stops"
import { expect, test } from "./harness/test"
import { faultsOf, walk } from "./harness/walk"

const READY = "[data-journey-row]"

/** Stories that hold every kind of control, and what tells that each is there. */
const STORIES: readonly (readonly [id: string, sign: string])[] = [
  ["panel-journeys--thirty", READY],
  ["panel-journeys--hard-to-reach", "[data-journey-streak]"],
  ["panel-flows--grid", "[data-journey-panel] table"],
  ["panel-flows--details", ".cj-details"],
  ["panel-flows--further-filters", ".cj-filter-button[data-active]"],
  ["panel-flows--month-range", ".cj-clear"],
  ["panel-flows--fresh-rows-wait", ".cj-fresh"],
  ["panel-flows--look-up-offered", "form"],
  ["panel-flows--masked-by-key", "[data-masked] li"],
  ["panel-states--idle", "[data-state=idle]"],
  ["panel-states--none-in-this-filter", "[data-state=empty]"],
  ["panel-failures--host-error", "[data-error-code]"],
  ["panel-failures--refresh-failed-over-rows", "[data-error-code]"],
  ["panel-odd-answers--outside-rows", "[data-journey-panel] .cj-note"],
]

for (const [id, sign] of STORIES) {
  for (const width of [280, 800]) {
    test(`Tab reaches every control of ${id} at ${width} px, in order, in sight, with a ring, and comes out again`, async ({
      page,
      stories,
    }) => {
      await page.setViewportSize({ width, height: 600 })
      await page.emulateMedia({ reducedMotion: "reduce" })
      await openStory(page, stories, id, sign)
      const there = await walk(page, "Tab")
      const count = await countStops(page)
      expect(count).toBeGreaterThan(0)
      expect(faultsOf(there, count)).toEqual([])
      const back = await walk(page, "Shift+Tab")
      expect(faultsOf(back.toReversed(), count)).toEqual([])
    })
  }
}
