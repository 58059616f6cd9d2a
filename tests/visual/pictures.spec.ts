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

const PICTURES: readonly Picture[] = [
  { name: "ready", story: "panel-journeys--thirty", sign: "[data-journey-row]" },
  { name: "idle", story: "panel-states--idle", sign: "[data-state=idle]", widths: [400] },
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
