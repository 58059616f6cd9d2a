import type { Interaction } from "./interaction"
import { scoreChange } from "./scoreChange"

/** The columns by which the grid can be sorted. */
export type SortColumn =
  | "time"
  | "direction"
  | "channel"
  | "mode"
  | "outcome"
  | "agent"
  | "campaign"
  | "contact"
  | "comment"
  | "score"
  | "change"

const VALUE: Readonly<Record<SortColumn, (row: Interaction) => number | string | null>> = {
  time: (row) => row.completedAt,
  direction: (row) => (row.direction === "unknown" ? null : row.direction),
  channel: (row) => row.channelId,
  mode: (row) => row.mode,
  outcome: (row) => row.outcome,
  agent: (row) => row.agentName,
  campaign: (row) => row.campaignName,
  contact: (row) => row.contactValue,
  comment: (row) => row.comment,
  score: (row) => row.scoreAfter,
  change: scoreChange,
}

/**
 * The rows sorted by a column of the grid; the same objects in a new list. Unknown values come last in both directions,
 * equal ones keep the order given. Text goes by the locale's alphabet, numbers within it by their size (2 before 10).
 */
export function sortRows(
  rows: readonly Interaction[],
  column: SortColumn,
  descending: boolean,
  locale?: string,
): Interaction[] {
  const value = VALUE[column]
  const ranks = textRanks(rows, value, locale)
  const sign = descending ? -1 : 1
  return rows
    .map((row) => {
      const own = value(row)
      return { row, rank: typeof own === "string" ? (ranks.get(own) ?? null) : own }
    })
    .toSorted((a, b) => {
      if (a.rank === null || b.rank === null)
        return Number(a.rank === null) - Number(b.rank === null)
      return sign * (a.rank - b.rank)
    })
    .map(({ row }) => row)
}

// The alphabet is asked for each distinct text, not for each comparison of rows: agents and outcomes are few.
function textRanks(
  rows: readonly Interaction[],
  value: (row: Interaction) => number | string | null,
  locale: string | undefined,
): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const texts = new Set<string>()
  for (const row of rows) {
    const own = value(row)
    if (typeof own === "string") texts.add(own)
  }
  return new Map([...texts].toSorted(compare).map((text, rank) => [text, rank]))
}
