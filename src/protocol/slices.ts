/** Gives the page its turn between slices of work. */
export interface Slices {
  /** Call often, between two small pieces of work: waits for the page once the slice is used up. */
  pause(): Promise<void> | null
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
// Reading the clock costs about as much as reading a field: look at it once in so many pieces.
const PIECES_PER_LOOK = 32

/** Begins the first slice now. */
export function createSlices({
  sliceMs = SLICE_MS,
  yieldToPage,
  nowMs = () => performance.now(),
}: SliceOptions): Slices {
  if (yieldToPage === undefined) return { pause: () => null }
  let began = nowMs()
  let pieces = 0
  return {
    pause() {
      pieces += 1
      if (pieces % PIECES_PER_LOOK !== 0 || nowMs() - began < sliceMs) return null
      return nextSlice(yieldToPage)
    },
  }

  async function nextSlice(pageTurn: () => Promise<void>): Promise<void> {
    await pageTurn()
    began = nowMs()
  }
}
