/** How much beyond what is in sight is kept ready, in pixels. */
export interface Readiness {
  readonly abovePx: number
  readonly belowPx: number
  /** So much of it may be used up before more is made ready: not every step of a slow scroll renders. */
  readonly slackPx: number
}

/** For the first paint: what is in sight and a little more, since each row ready costs time before it is seen. */
export const AT_FIRST: Readiness = { abovePx: 0, belowPx: 40, slackPx: 0 }

/** For a list at rest: a turn of the wheel either way, and the first frames of a fling. */
export const AT_REST: Readiness = { abovePx: 300, belowPx: 500, slackPx: 0 }

/** How long a frame of an ordinary display takes. */
export const FRAME_MS = 17

/** Frames longer than two are no measure of the next one: to make ready for them would make it as long. */
const LONGEST_FRAME_MS = 2 * FRAME_MS
/** The frame that comes, and once more: frames are uneven, and so are rows. */
const FRAMES = 2
const LEAST_PX = 240
/** Beyond it the time that more would take is longer than a frame, and what is ahead comes later still. */
export const MOST_PX = 1700
const BEHIND_PX = 60
const SLACK_PX = 120

/**
 * For a list in motion, at so many pixels a millisecond (negative: upwards), whose last frame took so long: what the
 * next frames will show. The browser scrolls first and tells afterwards, so that a frame shows what the one before made
 * ready. Each frame then renders what has come near in one frame: never all at once, never behind.
 */
export function inMotion(pxPerMs: number, frameMs: number): Readiness {
  const lastedMs = Math.min(Math.max(frameMs, FRAME_MS), LONGEST_FRAME_MS)
  const nearPx = Math.abs(pxPerMs) * lastedMs * FRAMES
  const aheadPx = Math.min(Math.max(LEAST_PX, nearPx), MOST_PX)
  return pxPerMs < 0
    ? { abovePx: aheadPx, belowPx: BEHIND_PX, slackPx: SLACK_PX }
    : { abovePx: BEHIND_PX, belowPx: aheadPx, slackPx: SLACK_PX }
}
