import type { TimelineItem } from "../../model/timelineItems"
import type { MonthKey } from "../../model/time"

/** What stands under a month's heading: everything of the timeline that is no heading itself. */
export type TimelineEntry = Exclude<TimelineItem, { readonly kind: "month" }>

/** A month's heading and the entries under it, with their indexes in the flat list. */
export interface MonthGroup {
  /** Null for what stands above the first heading, such as a silence that lasts until now. */
  readonly head: MonthHead | null
  readonly entries: readonly PlacedEntry[]
}

/** A month's heading and its index in the flat list. */
export interface MonthHead {
  readonly month: MonthKey | "unknown"
  readonly count: number
  readonly index: number
}

/** An entry and its index in the flat list. */
export interface PlacedEntry {
  readonly item: TimelineEntry
  readonly index: number
}

/**
 * The flat list from `first` to `last`, both included, by month. A list cut in the middle of a month begins with that
 * month's heading all the same, so that no row ever stands without one.
 */
export function monthGroups(
  items: readonly TimelineItem[],
  first = 0,
  last = items.length - 1,
): readonly MonthGroup[] {
  const groups: MonthGroup[] = []
  let entries: PlacedEntry[] | null = null
  for (let index = headOf(items, first) ?? first; index <= last; index++) {
    const item = items[index]
    if (item === undefined) break
    if (item.kind === "month") {
      entries = []
      groups.push({ head: { month: item.month, count: item.count, index }, entries })
    } else if (index >= first) {
      if (entries === null) {
        entries = []
        groups.push({ head: null, entries })
      }
      entries.push({ item, index })
    }
  }
  return groups
}

/** The index of the heading that the entry at `index` stands under, its own when it is one; null above the first. */
export function headOf(items: readonly TimelineItem[], index: number): number | null {
  for (let at = index; at >= 0; at--) if (items[at]?.kind === "month") return at
  return null
}
