/** Gives the page its turn between slices of work. */
export interface Slices {
  /**
   * Call often, after a few rows' worth of work, one unless told: gives the promise to wait for once the slice is used
   * up, else null.
   */
  pause(rows?: number): Promise<void> | null
}

/** How long work may go on before the page gets its turn, and how it gets it. */
export interface SliceOptions {
  /** How long one slice may take; 8 ms unless set. */
  readonly sliceMs?: number
  /** Resolves once the page had its turn. Left out, the work is done in one go. */
  readonly yieldToPage?: () => Promise<void>
  /** A monotonic reading in milliseconds; `performance.now()` unless set. */
  readonly nowMs?: () => number
}

const SLICE_MS = 8
// Reading the clock costs about as much as reading a field: look at it once in so many rows.
const ROWS_PER_LOOK = 32

/** Begins the first slice now. */
export function createSlices({
  sliceMs = SLICE_MS,
  yieldToPage,
  nowMs = () => performance.now(),
}: SliceOptions): Slices {
  if (yieldToPage === undefined) return { pause: () => null }
  let began = nowMs()
  let unseen = 0
  return {
    pause(rows = 1) {
      unseen += rows
      if (unseen < ROWS_PER_LOOK) return null
      unseen = 0
      if (nowMs() - began < sliceMs) return null
      return nextSlice(yieldToPage)
    },
  }

  async function nextSlice(pageTurn: () => Promise<void>): Promise<void> {
    await pageTurn()
    began = nowMs()
  }
}
