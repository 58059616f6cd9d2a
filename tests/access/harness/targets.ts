import type { Page } from "@playwright/test"

/** The least width and height of a target, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_PX = 24

/** What can be pressed in the story on the page, and what of it is too small: a line for each. */
export interface Targets {
  readonly count: number
  readonly small: readonly string[]
}

/** Measures every target of the story on the page. A label counts as part of what it labels. */
export function measureTargets(page: Page): Promise<Targets> {
  return page.evaluate((least) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        "#storybook-root :is(button, input, select, textarea, a[href], summary, [role=menuitem], [role=radio])",
      ),
    ].filter((each) => each.checkVisibility({ visibilityProperty: true }))
    const small = controls.flatMap((control) => {
      const boxes = [control, control.closest("label") ?? control].map((each) =>
        each.getBoundingClientRect(),
      )
      const width = Math.max(...boxes.map((box) => box.width))
      const height = Math.max(...boxes.map((box) => box.height))
      // What is laid aside for screen readers has one pixel and is no target of a pointer.
      if (width <= 1 || height <= 1) return []
      // Half a pixel is lost where a box stands between two.
      if (width > least - 0.1 && height > least - 0.1) return []
      return [`${width.toFixed(1)} × ${height.toFixed(1)}: ${control.outerHTML.slice(0, 160)}`]
    })
    return { count: controls.length, small }
  }, LEAST_PX)
}
