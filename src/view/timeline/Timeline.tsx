import { useMemo } from "react"
import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import type { Journey } from "../../model/journey"
import { DEFAULT_GAP_DAYS, timelineItems } from "../../model/timelineItems"
import { PlainTimeline } from "./PlainTimeline"
import type { RowToggles } from "./rowToggles"
import { timelineKeyOf } from "./timelineKeys"
import { useTop } from "./useTop"
import { WindowedTimeline } from "./WindowedTimeline"

/** From this many entries on, only those near are in the DOM. */
export const WINDOWED_FROM = 200

const NONE: readonly Interaction[] = []

/** Interactions by month, newest first, in real lists; neighbouring attempts that reached nobody folded into one. */
export function Timeline({
  rows,
  journey,
  isSearch = false,
  context,
  toggles,
  from,
}: {
  readonly rows: readonly Interaction[]
  /** The journey that the rows are part of. Null for rows apart, of which nothing is derived and none is folded. */
  readonly journey: Journey | null
  /** Whether the rows are the hits of a search, which never fold. */
  readonly isSearch?: boolean
  readonly context: Context
  readonly toggles: RowToggles
  /** What the rows were chosen by: with another value a long list is shown from its top again. */
  readonly from: unknown
}) {
  const { openStreaks } = toggles
  const end = useTop(rows, from)
  const items = useMemo(
    () =>
      timelineItems(rows, {
        zone: context.zone,
        now: context.now,
        // Of one channel alone nobody knows whether the customer was silent.
        gapDays: journey?.scope.channel === "all" ? DEFAULT_GAP_DAYS : null,
        openStreaks,
        fold: journey !== null,
        searching: isSearch,
        journey: journey?.interactions ?? NONE,
        end,
      }),
    [rows, journey, isSearch, context, openStreaks, end],
  )
  const keyOf = useMemo(() => timelineKeyOf(items), [items])
  const entryToggles = useMemo(
    () => (isSearch ? { ...toggles, toggleStreak: null } : toggles),
    [toggles, isSearch],
  )
  const shared = { items, keyOf, toggles: entryToggles }
  return items.length < WINDOWED_FROM && end === rows.length ? (
    <PlainTimeline {...shared} />
  ) : (
    <WindowedTimeline {...shared} total={rows.length} from={from} />
  )
}
