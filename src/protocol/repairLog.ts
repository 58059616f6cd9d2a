import type { Repair, RepairReason } from "../model/interaction"
import type { RepairCount } from "../model/quality"
import { type Field, FIELD_NAMES } from "./rowFields"

/** What was mended in one reply: row by row while it is read, and counted for the whole. */
export interface RepairLog {
  /** Notes a repair in the row that is being read. */
  note(field: Field, reason: RepairReason): void
  /** The repairs since the last call; null when there was none. */
  take(): readonly Repair[] | null
  /** Every repair so far by field and reason, most frequent first. */
  counts(): readonly RepairCount[]
}

/** An empty log. One repair is one object for the whole reply, however many rows have it. */
export function createRepairLog(): RepairLog {
  const seen = new Map<string, { repair: Repair; count: number }>()
  let row: Repair[] | null = null

  return {
    note(field, reason) {
      const key = `${field} ${reason}`
      let entry = seen.get(key)
      if (entry === undefined) {
        entry = { repair: { field: FIELD_NAMES[field] ?? "", reason }, count: 0 }
        seen.set(key, entry)
      }
      entry.count += 1
      row ??= []
      row.push(entry.repair)
    },
    take() {
      const taken = row
      row = null
      return taken
    },
    counts: () =>
      [...seen.values()]
        .map(({ repair, count }) => ({ ...repair, count }))
        .toSorted((a, b) => b.count - a.count),
  }
}
