import type { Interaction } from "./interaction"

// A record rather than a list, so that a new field of Interaction fails the type check until it is placed here.
const TOLD: Readonly<Record<Exclude<keyof Interaction, "ordinal" | "repairs">, true>> = {
  contactId: true,
  campaignName: true,
  modeId: true,
  mode: true,
  outcomeId: true,
  outcome: true,
  outcomeKind: true,
  agentName: true,
  comment: true,
  completedAt: true,
  completedText: true,
  channelId: true,
  targetValue: true,
  contactValue: true,
  scoreBefore: true,
  scoreAfter: true,
  direction: true,
}
const TOLD_FIELDS = Object.keys(TOLD)

/** All that a row tells, as one text: rows of equal content are one. Never shown or logged. */
export const contentOf = (row: Interaction): string => JSON.stringify(row, TOLD_FIELDS)

/** Rows without their exact duplicates, in the order given, and how many were left out. */
export interface Merged {
  /** The very rows that were given; the same list when nothing was merged. */
  readonly rows: readonly Interaction[]
  readonly merged: number
}

/**
 * Leaves out each row that tells exactly what an earlier one tells (ruling 5). Everything that the desktop sent counts;
 * the row's place in the reply and what was repaired in it don't.
 */
export function mergeDuplicates(rows: readonly Interaction[]): Merged {
  // Telling rows apart by their time first spares nearly all of them the writing out of every field. Where times are
  // equal, whole texts are compared by hash: comparing each row with each would let a hostile reply stall the page.
  const firstAt = new Map<string | number | null, Interaction | Set<string>>()
  const kept: Interaction[] = []
  for (const row of rows) {
    const time = row.completedAt ?? row.completedText
    const seen = firstAt.get(time)
    if (seen === undefined) {
      firstAt.set(time, row)
      kept.push(row)
      continue
    }
    const contents = seen instanceof Set ? seen : new Set([contentOf(seen)])
    if (seen !== contents) firstAt.set(time, contents)
    const size = contents.size
    if (contents.add(contentOf(row)).size > size) kept.push(row)
  }
  const merged = rows.length - kept.length
  return { rows: merged === 0 ? rows : kept, merged }
}
