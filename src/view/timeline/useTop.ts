import { useEffect, useState } from "react"
import type { Interaction } from "../../model/interaction"
import { timelineTop } from "../../model/timelineTop"
import { afterPaint } from "../afterPaint"

/** From this many rows on, to lay out all of them takes a noticeable part of a frame. */
export const TOP_FIRST_FROM = 2000
/** More than the first frame of any screen shows. */
const TOP_ROWS = 100

/**
 * How many of the rows to lay out now. A long list that is shown from its top (`from` is new) has its newest rows in
 * the first frame, and all in the frame after: nobody has scrolled by then. Whatever else changes finds it whole.
 */
export function useTop(rows: readonly Interaction[], from: unknown): number {
  const [whole, setWhole] = useState<{ readonly from: unknown } | null>(null)
  const isWhole = rows.length < TOP_FIRST_FROM || (whole !== null && whole.from === from)
  useEffect(() => {
    return isWhole ? undefined : afterPaint(() => setWhole({ from }))
  }, [isWhole, from])
  return isWhole ? rows.length : timelineTop(rows, TOP_ROWS)
}
