import { type RefObject, useMemo } from "react"
import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import { timelineItems } from "../../model/timelineItems"
import { PlainTimeline } from "./PlainTimeline"
import type { RowToggles } from "./rowToggles"
import { timelineKeys } from "./timelineKeys"
import { WindowedTimeline } from "./WindowedTimeline"

/** From this many entries on, only those near are in the DOM. */
export const WINDOWED_FROM = 200

const NONE: ReadonlySet<string> = new Set()

/** Interactions by month, newest first, in real lists. */
export function Timeline({
  rows,
  context,
  toggles,
  scroller,
}: {
  readonly rows: readonly Interaction[]
  readonly context: Context
  readonly toggles: RowToggles
  /** The panel's own scroller, which the timeline stands in. */
  readonly scroller: RefObject<HTMLElement | null>
}) {
  const items = useMemo(
    () =>
      timelineItems(rows, {
        zone: context.zone,
        now: context.now,
        gapDays: null,
        openStreaks: NONE,
        fold: false,
        searching: false,
      }),
    [rows, context],
  )
  const keys = useMemo(() => timelineKeys(items), [items])
  const shared = { items, keys, toggles }
  return items.length < WINDOWED_FROM ? (
    <PlainTimeline {...shared} />
  ) : (
    <WindowedTimeline {...shared} total={rows.length} scroller={scroller} />
  )
}
