import { afterPaint } from "../afterPaint"
import { createEntrySizes } from "./entrySizes"
import { createHeightGuesses } from "./heightGuesses"
import {
  AT_TOP,
  type ListPosition,
  positionIn,
  resizeEntries,
  type WindowedList,
} from "./listPosition"
import { ABOVE_ENTRIES, type ListWindow } from "./listWindow"
import { createMotion } from "./motion"
import { AT_FIRST } from "./readiness"
import { isCovered, rangeBetween, type WindowRange } from "./windowRange"

/** The height that a panel without layout is taken to have: it renders what a small one would, instead of nothing. */
const UNSEEN_PX = 600
/** What is rendered before the layout was ever asked: a small panel's list. A taller one's is filled up before the paint. */
const FIRST_PX = 350
/**
 * So long after the last scroll event a list stands still. Not `scrollend`: Safari has had it only since 26, and Chromium
 * says it after every single step of a scroll that is driven by a script.
 */
const STILL_AFTER_MS = 120
const SCROLLER = ".cj-scroller"

/** Makes a window. It touches nothing before `commit`, and listens to nothing before `follow`. */
export function createListWindow(): ListWindow {
  const listeners = new Set<() => void>()
  let version = 0
  let list: WindowedList | null = null
  let shownFrom: unknown = null
  let range: WindowRange = { first: 0, last: -1 }
  let container: HTMLElement | null = null
  let scroller: HTMLElement | null = null
  let heightPx = FIRST_PX
  let headPx = 0
  let position: ListPosition = AT_TOP
  let toGuess: "unmeasured" | "all" | null = null
  let isFlingShown = false
  let stopFilling: (() => void) | null = null
  let still: ReturnType<typeof setTimeout> | undefined
  const motion = createMotion()
  const guesses = createHeightGuesses()

  const sizes = createEntrySizes((changed) => {
    take(changed)
    look()
    if (motion.isMoving()) place()
    else settle()
    // In a frame of its own: what is rendered in an observer's turn is not measured before it is painted.
    if (!isReady(0, 0)) requestAnimationFrame(publish)
  })

  function take(changed: Iterable<readonly [HTMLElement, number]>): void {
    if (list === null) return
    const { kindOf } = list
    const byIndex: (readonly [number, number])[] = []
    for (const [element, px] of changed) {
      const index = Number(element.dataset["index"])
      if (index === ABOVE_ENTRIES) headPx = px
      else byIndex.push([index, px])
    }
    const byKind = byIndex.map(([index, px]) => [kindOf(index), px] as const)
    toGuess = guesses.learn(byKind, sizes.widthPx()) ?? toGuess
    position = resizeEntries(list, position, (extents) => {
      for (const [index, px] of byIndex) extents.resize(index, px)
    })
  }

  // Takes a look at every entry: not before the first paint, and never in the frame that has learnt it.
  function guess(): void {
    if (list === null || toGuess === null) return
    const { kindOf, extents } = list
    const which = toGuess
    toGuess = null
    const guessPx = (index: number) => guesses.heightOf(kindOf(index)) ?? extents.sizeOf(index)
    position = resizeEntries(list, position, () => extents.guess(guessPx, which))
  }

  const isNew = (from: unknown): boolean => list === null || from !== shownFrom

  const nextPosition = (next: WindowedList, from: unknown): ListPosition =>
    list === null || isNew(from) ? AT_TOP : positionIn(next, list, position)

  // Asks the layout: only when it is done anyway, or must be.
  function look(): void {
    if (container === null || scroller === null) return
    const topPx = scroller.getBoundingClientRect().top - container.getBoundingClientRect().top
    position = { ...position, topPx: topPx - position.shiftPx }
    heightPx = scroller.clientHeight || UNSEEN_PX
  }

  function lookFirst(element: HTMLElement): void {
    scroller ??= element.closest(SCROLLER)
    look()
    if (!isReady(0, 0)) publish()
  }

  function place(): void {
    if (list === null || container === null) return
    const { extents, leadOf } = list
    const lead = leadOf?.(range.first) ?? null
    const leadPx = lead === null || lead >= range.first ? 0 : extents.sizeOf(lead)
    const { shiftPx } = position
    const abovePx = Math.max(0, extents.startOf(range.first) - leadPx + shiftPx)
    container.style.height = `${extents.total() + headPx + shiftPx}px`
    container.style.paddingBlockStart = `${abovePx}px`
  }

  // To write the position in the midst of a scroll stops it on some devices. So the list is shifted meanwhile, and comes
  // to its place at rest, or when its top comes near.
  function settle(): void {
    const { topPx, shiftPx } = position
    position = { topPx, shiftPx: 0 }
    place()
    if (shiftPx !== 0 && scroller !== null) scroller.scrollTop -= shiftPx
  }

  function isReady(abovePx: number, belowPx: number): boolean {
    if (list === null) return true
    const { topPx } = position
    return isCovered(list.extents, range, topPx - abovePx, topPx + heightPx + belowPx)
  }

  function publish(): void {
    version += 1
    isFlingShown = motion.isFling()
    for (const listener of listeners) listener()
  }

  function onScroll(): void {
    if (scroller === null) return
    guess()
    motion.move(scroller.scrollTop, performance.now())
    clearTimeout(still)
    still = setTimeout(rest, STILL_AFTER_MS)
    look()
    if (position.topPx < heightPx) settle()
    const { abovePx, belowPx, slackPx } = motion.ready()
    const isEnough = isReady(Math.max(0, abovePx - slackPx), Math.max(0, belowPx - slackPx))
    if (!isEnough || (isFlingShown && !motion.isFling())) publish()
  }

  // What is in sight is painted first: what lies beyond it comes with the frame after that.
  function fillSoon(): void {
    stopFilling?.()
    stopFilling = afterPaint(() => {
      if (!motion.isMoving()) rest()
    })
  }

  function rest(): void {
    clearTimeout(still)
    guess()
    motion.rest()
    settle()
    const { abovePx, belowPx } = motion.ready()
    if (isFlingShown || !isReady(abovePx, belowPx)) publish()
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    version: () => version,
    isFling: motion.isFling,
    rangeIn(next, from) {
      const { topPx } = nextPosition(next, from)
      const { abovePx, belowPx } = isNew(from) ? AT_FIRST : motion.ready()
      return rangeBetween(next.extents, topPx - abovePx, topPx + heightPx + belowPx)
    },
    commit(next, from, rendered, element) {
      const isFirst = list === null
      if (isNew(from)) {
        motion.begin()
        fillSoon()
      }
      position = nextPosition(next, from)
      shownFrom = from
      range = rendered
      container = element
      if (next !== list) {
        list = next
        toGuess = isFirst ? null : "unmeasured"
        take(sizes.known())
      }
      if (motion.isMoving()) place()
      else settle()
      // Only then has the panel its styles; and still before the paint.
      if (isFirst) queueMicrotask(() => lookFirst(element))
    },
    follow(element) {
      const followed = element.closest<HTMLElement>(SCROLLER)
      scroller = followed
      const stop = sizes.start()
      followed?.addEventListener("scroll", onScroll, { passive: true })
      fillSoon()
      return () => {
        stopFilling?.()
        clearTimeout(still)
        stop()
        followed?.removeEventListener("scroll", onScroll)
      }
    },
    measure: sizes.measure,
    reveal(index) {
      if (list === null || scroller === null) return
      look()
      const { extents } = list
      const startPx = extents.startOf(index) - position.topPx
      const endPx = startPx + extents.sizeOf(index) + headPx - heightPx
      if (startPx < 0) scroller.scrollTop += startPx
      else if (endPx > 0) scroller.scrollTop += endPx
    },
  }
}
