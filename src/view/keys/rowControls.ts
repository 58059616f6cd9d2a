/** The attribute of the one button of a row, folded row or table row that stands for it: what `j` and `k` go to. */
export const ROW_CONTROL = "data-row-control"

const ROW = "li, tr"

/** The buttons that stand for the rows in the DOM, in order. */
export const rowControls = (scroller: Element): readonly HTMLElement[] => [
  ...scroller.querySelectorAll<HTMLElement>(`[${ROW_CONTROL}]`),
]

/** The element that has focus, also inside a shadow root; null for none. */
export function focusedIn(element: Element): Element | null {
  const root = element.getRootNode()
  return hasFocus(root) ? root.activeElement : null
}

const hasFocus = (root: Node): root is Document | ShadowRoot => "activeElement" in root

/** The control of the row that has focus inside it; undefined when none has. */
export function currentControl(controls: readonly HTMLElement[], focused: Element | null) {
  if (focused === null) return undefined
  return controls.find((each) => each === focused || each.closest(ROW)?.contains(focused))
}

/**
 * The control of the first row that begins in sight, below the heading that sticks to the top of the scroller, or else of
 * one that is partly in sight; undefined while the rows there are not rendered yet.
 */
export function firstInSight(controls: readonly HTMLElement[], scroller: Element) {
  const { top, bottom } = scroller.getBoundingClientRect()
  // jsdom has no layout: there everything is in sight.
  if (top === bottom) return controls[0]
  const begins = (each: HTMLElement): boolean => {
    const own = each.getBoundingClientRect().top
    return own >= top + STICKY_HEADING_PX && own < bottom
  }
  const reaches = (each: HTMLElement): boolean => {
    const row = (each.closest(ROW) ?? each).getBoundingClientRect()
    return row.top < bottom && row.bottom > top
  }
  return controls.find(begins) ?? controls.find(reaches)
}

const STICKY_HEADING_PX = 24

/**
 * The control that so many steps down or up lead to: from the row that has focus, at most to the last or first that is
 * rendered; from anywhere else to the first in sight, which takes one of them. `left`: the steps that remain.
 */
export function stepFrom(
  scroller: Element,
  steps: number,
): { readonly next: HTMLElement | undefined; readonly left: number } {
  const controls = rowControls(scroller)
  const current = currentControl(controls, focusedIn(scroller))
  if (current === undefined) {
    const next = firstInSight(controls, scroller)
    return { next, left: next === undefined ? steps : steps - Math.sign(steps) }
  }
  const index = controls.indexOf(current)
  const to = Math.max(0, Math.min(controls.length - 1, index + steps))
  return { next: to === index ? undefined : controls[to], left: steps - (to - index) }
}

/** Gives a row focus and brings the whole of it into sight. */
export function goTo(control: HTMLElement): void {
  control.focus({ preventScroll: true })
  const row = control.closest(ROW) ?? control
  // jsdom has no layout and so nothing to scroll.
  if (typeof row.scrollIntoView === "function") row.scrollIntoView({ block: "nearest" })
}
