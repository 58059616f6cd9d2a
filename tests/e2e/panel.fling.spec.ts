import { row } from "./harness/messages"
import { resizeFrame, showJourney } from "./harness/showJourney"
import { expect, test } from "./harness/test"

const ROWS = Array.from({ length: 900 }, (_, index) => ({
  ...row({
    on: [1 + (index % 5), 1 + (index % 19), 2020],
    comment:
      index % 2 === 0 ? "Wants the invoice split in two payments. ".repeat(1 + (index % 4)) : "",
  }),
  ContactID: String(index),
}))

for (const width of [320, 700, 1000]) {
  test(`at ${width} px a fling draws rows in outline, each as high as in full, and in full once it rests`, async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    await showJourney({ page, site, desktop, panel }, ROWS)
    await resizeFrame(page, width)
    await expect.poll(() => panel.region.evaluate((region) => region.clientWidth)).toBe(width)
    const outlines = panel.rows.filter({ hasNot: page.getByRole("button") })
    await expect(outlines).toHaveCount(0)

    const flung = await panel.region.evaluate(fling)
    await expect(outlines).toHaveCount(0)
    const heights = new Map(await panel.region.evaluate(heightsOfRows))
    for (const [place, height] of flung) {
      if (heights.has(place)) expect(heights.get(place), place).toBeCloseTo(height, 1)
    }
    expect(flung.some(([place]) => heights.has(place))).toBe(true)
  })
}

/** Scrolls far with each frame until rows are drawn in outline; tells the place and the height of each of those. */
async function fling(region: Element): Promise<[string, number][]> {
  const scroller = region.querySelector("[role=group][tabindex]")
  if (scroller === null) throw new Error("Nothing scrolls.")
  for (;;) {
    const rows = [...region.querySelectorAll("[data-journey-row]")]
    const outlines = rows.filter((each) => each.querySelector("button") === null)
    if (outlines.length > 0) {
      return outlines.map((each) => [
        each.getAttribute("aria-posinset") ?? "",
        each.getBoundingClientRect().height,
      ])
    }
    const end = scroller.scrollHeight - scroller.clientHeight
    scroller.scrollTop = scroller.scrollTop + 2000 < end ? scroller.scrollTop + 2000 : 0
    // One frame after the other.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise(requestAnimationFrame)
  }
}

const heightsOfRows = (region: Element): [string, number][] =>
  [...region.querySelectorAll("[data-journey-row]")].map((each) => [
    each.getAttribute("aria-posinset") ?? "",
    each.getBoundingClientRect().height,
  ])
