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

/** The control of the first row that is in sight below the heading that sticks to the top of the scroller. */
export function firstInSight(controls: readonly HTMLElement[], scroller: Element) {
  const top = scroller.getBoundingClientRect().top + STICKY_HEADING_PX
  return controls.find((each) => each.getBoundingClientRect().top >= top) ?? controls[0]
}

const STICKY_HEADING_PX = 24

/** Gives a row focus and brings the whole of it into sight. */
export function goTo(control: HTMLElement): void {
  control.focus({ preventScroll: true })
  const row = control.closest(ROW) ?? control
  // jsdom has no layout and so nothing to scroll.
  if (typeof row.scrollIntoView === "function") row.scrollIntoView({ block: "nearest" })
}
