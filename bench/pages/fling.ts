import { afterPaint } from "./clock"
import type { Contender } from "./contender"

/** What a scroll cost. */
export interface Fling {
  readonly frames: number
  /** Frames that took longer than two and than three of a 60 Hz display. */
  readonly over33: number
  readonly over50: number
  /** The share of points looked at, after each paint, at which no row was: 0 to 1. */
  readonly blank: number
}

/** Where to look, from the top of the box to its foot. The edges lie on no row's border. */
const LOOKS = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.97]

/**
 * Scrolls down at an even speed, each step in the frame that shows it: the rows of the new place must be there already,
 * as they must when a person scrolls, and the scroll event comes only with the next frame. After each paint it looks
 * whether there are rows where the list is seen.
 */
export function fling(
  contender: Contender,
  box: HTMLElement,
  pxPerSecond: number,
  seconds: number,
): Promise<Fling> {
  const scroller = contender.scroller()
  scroller.scrollTop = 0
  return new Promise((resolve) => {
    let frames = 0
    let over33 = 0
    let over50 = 0
    let looks = 0
    let blanks = 0
    let began = 0
    let before = 0

    function look(): void {
      const seen = scroller.getBoundingClientRect()
      const outer = box.getBoundingClientRect()
      const top = Math.max(seen.top, outer.top)
      const height = Math.min(seen.bottom, outer.bottom) - top
      for (const part of LOOKS) {
        looks += 1
        if (!contender.isRowAt(seen.left + seen.width / 3, top + height * part)) blanks += 1
      }
    }

    function frame(now: number): void {
      if (began === 0) began = now
      else {
        frames += 1
        if (now - before > 34) over33 += 1
        if (now - before > 51) over50 += 1
      }
      before = now
      const end = scroller.scrollHeight - scroller.clientHeight
      const target = (pxPerSecond * (now - began)) / 1000
      if (now - began > seconds * 1000 || target > end) {
        resolve({ frames, over33, over50, blank: looks === 0 ? 0 : blanks / looks })
        return
      }
      scroller.scrollTop = target
      afterPaint(look)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(() => requestAnimationFrame(frame))
  })
}
