/** How much beyond what is in sight is kept ready, in pixels. */
export interface Readiness {
  readonly abovePx: number
  readonly belowPx: number
}

/** For the first paint: what is in sight and a little more, since each row ready costs time before it is seen. */
export const AT_FIRST: Readiness = { abovePx: 0, belowPx: 40 }

/** For a list at rest: a turn of the wheel either way. */
export const AT_REST: Readiness = { abovePx: 300, belowPx: 300 }

const LEAST_PX = 240
const BEHIND_PX = 60
const FRAMES = 3
const FRAME_MS = 17

/**
 * For a list in motion, at so many pixels a millisecond (negative: upwards): what the next frames will show. The
 * browser scrolls first and tells afterwards, so a frame shows what the one before made ready.
 */
export function inMotion(pxPerMs: number, heightPx: number): Readiness {
  const aheadPx = Math.min(2 * heightPx, Math.max(LEAST_PX, Math.abs(pxPerMs) * FRAME_MS * FRAMES))
  return pxPerMs < 0
    ? { abovePx: aheadPx, belowPx: BEHIND_PX }
    : { abovePx: BEHIND_PX, belowPx: aheadPx }
}
