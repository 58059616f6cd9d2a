import { expect, setWidth, test, WIDTHS } from "./test"

/** A state of the panel whose picture is kept. */
interface Picture {
  readonly name: string
  /** The story's id, and a selector that only its end state satisfies. */
  readonly story: string
  readonly sign: string
  /** The widths to compare it at; all three unless the state looks the same at each. */
  readonly widths?: readonly number[]
}

const SIDE_PANEL = [400] as const

const PICTURES: readonly Picture[] = [
  { name: "idle", story: "panel-states--idle", sign: "[data-state=idle]" },
  { name: "slow", story: "parts-panel-by-its-props--slow", sign: "[data-state=loading]" },
  { name: "ready", story: "panel-journeys--thirty", sign: "[data-journey-row]" },
  { name: "grid", story: "panel-flows--grid", sign: "[data-journey-panel] table" },
  { name: "none-at-all", story: "panel-states--none-at-all", sign: "[data-state=empty]" },
  {
    name: "none-in-filter",
    story: "panel-states--none-in-this-filter",
    sign: "[data-state=empty]",
  },
  { name: "error", story: "panel-failures--host-error", sign: "[data-error-code]" },
  {
    name: "error-over-rows",
    story: "panel-failures--refresh-failed-over-rows",
    sign: "[data-state=ready] [data-error-code]",
    widths: SIDE_PANEL,
  },
  {
    name: "callback-due",
    story: "panel-journeys--hard-to-reach",
    sign: "[data-journey-row]",
    widths: SIDE_PANEL,
  },
  { name: "details", story: "panel-flows--details", sign: ".cj-details", widths: SIDE_PANEL },
  {
    name: "filters",
    story: "panel-flows--further-filters",
    sign: ".cj-filter-button[data-active]",
    widths: SIDE_PANEL,
  },
  {
    name: "fresh-rows",
    story: "panel-flows--fresh-rows-wait",
    sign: ".cj-fresh",
    widths: SIDE_PANEL,
  },
  { name: "masked", story: "panel-looks--privacy", sign: "[data-masked] li", widths: SIDE_PANEL },
  {
    name: "compact",
    story: "panel-looks--compact",
    sign: "[data-journey-row]",
    widths: SIDE_PANEL,
  },
  { name: "keys", story: "panel-flows--keys-help", sign: "[role=dialog]", widths: SIDE_PANEL },
  {
    name: "look-up",
    story: "panel-flows--look-up-refused",
    sign: "[role=alert]",
    widths: SIDE_PANEL,
  },
  {
    name: "outcomes",
    story: "parts-row--outcomes",
    sign: "[data-journey-row]",
    widths: SIDE_PANEL,
  },
  {
    name: "streak",
    story: "parts-timeline--streak",
    sign: "[data-journey-streak]",
    widths: SIDE_PANEL,
  },
]

for (const { name, story, sign, widths = WIDTHS } of PICTURES) {
  test(`the picture of "${name}" is as it was`, async ({ page, open }) => {
    await open(story, sign)
    for (const width of widths) {
      await setWidth(page, width)
      for (const theme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme: theme })
        await expect.soft(page).toHaveScreenshot(`${name}-${width}-${theme}.png`)
      }
    }
  })
}
