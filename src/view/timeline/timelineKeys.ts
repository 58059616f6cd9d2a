import type { Interaction } from "../../model/interaction"
import { interactionKey } from "../../model/interactionKey"
import type { TimelineItem } from "../../model/timelineItems"

const keyOfRow = new WeakMap<Interaction, string>()

/**
 * One key per entry, by content, so that a refresh keeps every row that it brings again: its element, its place on
 * screen and whether it is open. Equal contents are told apart by their order from the oldest, so that a new attempt
 * never takes an older one's key.
 */
export function timelineKeys(items: readonly TimelineItem[]): readonly string[] {
  const seen = new Map<string, number>()
  const keys: string[] = []
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]
    if (item === undefined) continue
    const key = keyOf(item)
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    keys.push(times === 0 ? key : `${key}#${times}`)
  }
  return keys.toReversed()
}

function keyOf(item: TimelineItem): string {
  if (item.kind === "month") return `month ${item.month}`
  if (item.kind === "row") return contentKey(item.interaction)
  if (item.kind === "streak") return `streak ${item.id}`
  return `gap ${item.from}`
}

// A filter shows the same objects again: their keys are made once.
function contentKey(interaction: Interaction): string {
  let key = keyOfRow.get(interaction)
  if (key === undefined) {
    key = interactionKey(interaction)
    keyOfRow.set(interaction, key)
  }
  return key
}
