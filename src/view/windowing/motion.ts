import { AT_FIRST, AT_REST, FRAME_MS, inMotion, MOST_PX, type Readiness } from "./readiness"

/** What a list's scrolling asks for. */
export interface Motion {
  /** What is to be kept ready. */
  readonly ready: () => Readiness
  readonly isMoving: () => boolean
  /** Whether it goes by too fast to be read. */
  readonly isFling: () => boolean
  /** The scroller has moved. */
  readonly move: (scrollTop: number, atMs: number) => void
  /** It stands still. */
  readonly rest: () => void
  /** Another list is there, shown from its top. */
  readonly begin: () => void
}

/** In pixels a millisecond: a list as high as a small panel's passes in four frames. */
const FLING_FROM = 6
/** A fling ends when it has become as slow as somebody who looks for something. */
const FLING_UNTIL = 2

/** Follows a scroller's speed, from one scroll event to the next. */
export function createMotion(): Motion {
  let ready = AT_FIRST
  let moving = false
  let fling = false
  let before = { atMs: 0, scrollTop: 0 }
  return {
    ready: () => ready,
    isMoving: () => moving,
    isFling: () => fling,
    move(scrollTop, atMs) {
      // What moves after a rest began to in the frame before.
      const lastedMs = moving ? Math.max(FRAME_MS, atMs - before.atMs) : FRAME_MS
      const movedPx = scrollTop - before.scrollTop
      const pxPerMs = movedPx / lastedMs
      // Who gets further in one step than anything is made ready for has jumped, and reads where he landed.
      const isJump = !moving && Math.abs(movedPx) > MOST_PX
      ready = isJump ? AT_REST : inMotion(pxPerMs, lastedMs)
      fling = !isJump && Math.abs(pxPerMs) > (fling ? FLING_UNTIL : FLING_FROM)
      before = { atMs, scrollTop }
      moving = true
    },
    rest() {
      moving = false
      fling = false
      ready = AT_REST
    },
    begin() {
      moving = false
      fling = false
      ready = AT_FIRST
    },
  }
}
