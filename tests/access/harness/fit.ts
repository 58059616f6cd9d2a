import type { Page } from "@playwright/test"

/** What doesn't fit the story on the page: a line for each. */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector<HTMLElement>("#storybook-root")
    if (root === null) throw new Error("There is no story.")
    const said = (element: Element): string => element.outerHTML.slice(0, 140)
    const faults: string[] = []

    // Sideways scrolling, but for the months: a chart is exempt (1.4.10), and the keys lead through it.
    const whole = document.documentElement
    if (whole.scrollWidth > whole.clientWidth)
      faults.push(`The page is ${whole.scrollWidth} px wide`)
    for (const each of root.querySelectorAll<HTMLElement>(
      ".cj-panel, .cj-scroller, .cj-facets, .cj-dialog, .cj-menu-list, .cj-filters",
    ))
      if (each.scrollWidth > each.clientWidth + 1) faults.push(`Too wide: ${said(each)}`)

    // Laid aside for screen readers, itself or with what is around it.
    const isAside = (element: Element): boolean => {
      for (let each: Element | null = element; each !== null; each = each.parentElement)
        if (getComputedStyle(each).clipPath !== "none") return true
      return false
    }

    const controls = [
      ...root.querySelectorAll<HTMLElement>(
        ".cj-panel :is(button, label, input:not([type=radio]))",
      ),
    ].filter((each) => {
      const { width, height } = each.getBoundingClientRect()
      return each.checkVisibility() && width > 1 && height > 1 && !isAside(each)
    })
    for (const each of controls) {
      const { left, right } = each.getBoundingClientRect()
      const isOut = left < -1 || right > whole.clientWidth + 1
      if (isOut && each.closest(".cj-strip") === null) faults.push(`Outside: ${said(each)}`)
      // Words of a control that are cut off below, or sideways without dots.
      const inner = [...each.children].find(
        (child) => child.scrollWidth > child.clientWidth + 1 && !isAside(child),
      )
      const { overflowX, overflowY } = getComputedStyle(each)
      const clips = overflowX !== "visible" || overflowY !== "visible"
      if (clips && each.scrollHeight > each.clientHeight + 1) faults.push(`Cut: ${said(each)}`)
      if (inner !== undefined) {
        const { textOverflow, display, overflowX: innerX } = getComputedStyle(inner)
        if (textOverflow !== "ellipsis" && display !== "inline" && innerX !== "visible")
          faults.push(`Cut: ${said(inner)}`)
      }
    }
    // Two controls never share room; a field over its own label, and a clear button in its field, do.
    const boxes = controls.map((each) => ({ each, box: each.getBoundingClientRect() }))
    for (const [index, { each: a, box: one }] of boxes.entries())
      for (const { each: b, box: two } of boxes.slice(index + 1)) {
        if (a.contains(b) || b.contains(a)) continue
        if (a.closest(".cj-menu-list, .cj-dialog") !== b.closest(".cj-menu-list, .cj-dialog"))
          continue
        const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left)
        const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)
        // What scrolls in the list may lie under what stands around it.
        const isInOneList =
          a.closest(".cj-scroller, .cj-facets") === b.closest(".cj-scroller, .cj-facets")
        if (isInOneList && wide > 2 && high > 2)
          faults.push(`Over each other: ${said(a)} and ${said(b)}`)
      }

    // Lines of text that lose their lower part. Cutting a whole line with dots is the design; half of one is a fault.
    for (const each of root.querySelectorAll<HTMLElement>(".cj-panel *")) {
      const { overflowY, webkitLineClamp, clipPath, textOverflow } = getComputedStyle(each)
      const clips = overflowY === "hidden" || overflowY === "clip"
      if (!clips || clipPath !== "none" || !each.checkVisibility() || isAside(each)) continue
      if (webkitLineClamp !== "none" || each.matches(".cj-panel, .cj-brief-facts")) continue
      if (each.clientHeight === 0 || each.scrollHeight <= each.clientHeight + 1) continue
      if (each.textContent?.trim() === "" || textOverflow === "none") continue
      faults.push(`Cut below (${each.scrollHeight} of ${each.clientHeight} px): ${said(each)}`)
    }
    return faults
  })
}

/** Whether the rows, or what stands in for them, can be brought into sight by scrolling; the height that is left. */
export function roomForRows(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scroller = document.querySelector<HTMLElement>(".cj-scroller")
    if (scroller === null) return Number.POSITIVE_INFINITY
    scroller.scrollIntoView({ block: "end" })
    const { top, bottom } = scroller.getBoundingClientRect()
    return Math.min(bottom, window.innerHeight) - Math.max(top, 0)
  })
}
