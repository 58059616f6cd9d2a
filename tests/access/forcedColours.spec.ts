import type { Page } from "@playwright/test"
import { contrastOf, over, readRgb } from "../view/themes/colour"
import { openStory } from "./harness/gallery"
import { expect, test } from "./harness/test"

/** What must be seen where the system chooses the colours, and the property that paints it. */
const PAINTED: readonly (readonly [selector: string, property: string])[] = [
  [".cj-mark", "border-top-color"],
  [".cj-icon", "color"],
  [".cj-icon-inbound", "color"],
  [".cj-sparkline", "color"],
  [".cj-sparkline-line", "stroke"],
  [".cj-strip-attempts", "stroke"],
  [".cj-strip-answered", "fill"],
  [".cj-toggle", "border-top-color"],
  [".cj-segments", "border-top-color"],
  [".cj-search-input", "border-top-color"],
  [".cj-now", "border-inline-start-color"],
  [".cj-row", "border-bottom-color"],
  [".cj-change", "color"],
  [".cj-caller", "color"],
  [".cj-status", "color"],
  [".cj-month-name", "color"],
  [".cj-outcome-text", "color"],
  [".cj-fact", "color"],
  [".cj-comment", "color"],
  [".cj-count", "color"],
  [".cj-strip-label", "color"],
]

/** Every colour that an element of this kind is painted with, with the ground of the panel. */
const coloursOf = (page: Page, selector: string, property: string) =>
  page.evaluate(
    ([wanted, name]) => {
      const ground = getComputedStyle(document.querySelector(".cj-panel") ?? document.body)
      const found = [...document.querySelectorAll(`.cj-panel ${wanted}`)].filter(
        // What is chosen stands on a ground of its own, which the system gives with its text.
        (each) => each.closest("[aria-pressed=true], .cj-segment:has(:checked)") === null,
      )
      return {
        ground: ground.backgroundColor,
        colours: [...new Set(found.map((each) => getComputedStyle(each).getPropertyValue(name)))],
      }
    },
    [selector, property] as const,
  )

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width: 400, height: 640 })
      await page.emulateMedia({ forcedColors: "active", colorScheme })
    })

    test("everything that means something is painted in a colour of the system, and seen", async ({
      page,
      stories,
    }) => {
      await openStory(page, stories, "panel-journeys--thirty", "[data-journey-row]")
      for (const [selector, property] of PAINTED) {
        const { ground, colours } = await coloursOf(page, selector, property)
        expect(colours.length, selector).toBeGreaterThan(0)
        const least = property === "color" && !selector.startsWith(".cj-icon") ? 4.5 : 3
        for (const colour of colours)
          expect(
            ratio(colour, ground),
            `${selector}: ${colour} on ${ground}`,
          ).toBeGreaterThanOrEqual(least)
      }
    })

    test("what is chosen differs from what isn't by its ground", async ({ page, stories }) => {
      await openStory(page, stories, "panel-flows--month-range", ".cj-clear")
      for (const [chosen, other] of [
        [".cj-toggle[aria-pressed=true]", ".cj-toggle[aria-pressed=false]"],
        [".cj-segment:has(:checked)", ".cj-segment:not(:has(:checked))"],
        [
          ".cj-strip-month[aria-pressed=true] > .cj-strip-label",
          ".cj-strip-month[aria-pressed=false] > .cj-strip-label",
        ],
      ] as const) {
        const ground = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((each) => getComputedStyle(each).backgroundColor)
        expect(await ground(chosen), chosen).not.toBe(await ground(other))
      }
    })
  })
}

const ratio = (colour: string, ground: string): number => {
  const under = readRgb(ground)
  return contrastOf(over(readRgb(colour), under), under)
}
