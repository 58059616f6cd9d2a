import type { Interaction } from "../../model/interaction"
import { interactionKey } from "../../model/interactionKey"
import type { TimelineItem } from "../../model/timelineItems"

/**
 * One key per entry, by content, so that a refresh keeps every row that it brings again: its element, its place on
 * screen and whether it is open. Equal contents are told apart by their order from the oldest, so that a new attempt
 * never takes an older one's key. Made one by one when asked for: of a long list few ever are.
 */
export function timelineKeyOf(items: readonly TimelineItem[]): (index: number) => string {
  const keys = new Map<number, string>()
  return (index) => {
    let key = keys.get(index)
    if (key === undefined) {
      key = keyAt(items, index)
      keys.set(index, key)
    }
    return key
  }
}

/** Every entry's key. */
export function timelineKeys(items: readonly TimelineItem[]): readonly string[] {
  const keyOf = timelineKeyOf(items)
  return items.map((_, index) => keyOf(index))
}

function keyAt(items: readonly TimelineItem[], index: number): string {
  const item = items[index]
  if (item === undefined) return String(index)
  if (item.kind === "month") return `month ${item.month}`
  if (item.kind === "streak") return `streak ${item.id}`
  if (item.kind === "gap") return `gap ${item.from}`
  const key = contentKey(item.interaction)
  const times = olderEquals(items, index, item.interaction, key)
  return times === 0 ? key : `${key}#${times}`
}

const contentKey = (row: Interaction): string => `${interactionKey(row)} ${row.completedAt}`

// Rows stand in the order of their times: equal ones are among those of the same time, or among the undated.
function olderEquals(
  items: readonly TimelineItem[],
  index: number,
  { completedAt, completedText }: Interaction,
  key: string,
): number {
  let times = 0
  for (let older = index + 1; older < items.length; older++) {
    const item = items[older]
    if (item?.kind !== "row") continue
    const row = item.interaction
    if (row.completedAt !== completedAt) break
    if (row.completedText === completedText && contentKey(row) === key) times++
  }
  return times
}
