import { focusedIn, goTo, stepFrom } from "./rowControls"

/**
 * How long rows may be in coming: those beside what is in sight are rendered a frame or two later, and in full, with
 * something to go to, when a fling has rested.
 */
const MOST_FRAMES = 20

/** Steps from row to row. */
export interface RowSteps {
  /** Goes so many rows down (or up, below zero): at once as far as rows are rendered, and on as soon as more are. */
  go(scroller: Element, steps: number): void
}

/** A key that is held down may be ahead of what is rendered: no press is lost, as long as focus stays where it was. */
export function createRowSteps(): RowSteps {
  let owed = 0
  let from: Element | null = null
  let framesLeft = 0
  let isWaiting = false

  function step(scroller: Element): void {
    const { next, left } = stepFrom(scroller, owed)
    owed = left
    if (next === undefined) return
    goTo(next)
    from = next
    framesLeft = MOST_FRAMES
  }

  function wait(scroller: Element): void {
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      framesLeft -= 1
      if (focusedIn(scroller) !== from) owed = 0
      if (owed !== 0) step(scroller)
      if (framesLeft <= 0) owed = 0
      if (owed !== 0) wait(scroller)
    })
  }

  return {
    go(scroller, steps) {
      const focused = focusedIn(scroller)
      // Whoever has gone elsewhere meanwhile, or turns round, begins where he is.
      const isFurther = focused === from && Math.sign(owed) === Math.sign(steps)
      owed = isFurther ? owed + steps : steps
      from = focused
      framesLeft = MOST_FRAMES
      step(scroller)
      if (owed !== 0 && !isWaiting) wait(scroller)
    },
  }
}
