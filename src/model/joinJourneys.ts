import type { ChannelId } from "./ids"
import type { Interaction } from "./interaction"
import type { Journey } from "./journey"
import { contentOf, mergeDuplicates } from "./mergeDuplicates"
import type { Quality, RepairCount } from "./quality"
import type { Scope } from "./scope"
import { sortNewestFirst } from "./sortNewestFirst"
import type { Subject } from "./subject"
import { epochMs } from "./time"

/**
 * One journey from the answers to several questions about the same subject, such as one for each channel. It is as old
 * as its oldest part. A row that names no channel has the one that was asked for, if only that question brought it: what
 * several bring is of a desktop that ignores the filter, and of a channel that nobody knows.
 */
export function joinJourneys(parts: readonly Journey[], subject: Subject, scope: Scope): Journey {
  const all = parts
    .flatMap(({ interactions }) => interactions)
    .map((interaction, ordinal) => ({ ...interaction, ordinal }))
  const { rows, merged } = mergeDuplicates(all)
  const quality = parts.map((part) => part.quality)
  const sum = (pick: (quality: Quality) => number): number =>
    quality.reduce((total, one) => total + pick(one), 0)
  return {
    subject,
    scope,
    interactions: sortNewestFirst(withAskedChannels(rows, parts)),
    asOf: epochMs(Math.min(...parts.map(({ asOf }) => asOf))),
    quality: {
      received: sum(({ received }) => received),
      repairs: sumRepairs(quality.flatMap(({ repairs }) => repairs)),
      refused: sum(({ refused }) => refused),
      duplicates: sum(({ duplicates }) => duplicates) + merged,
      cut: sum(({ cut }) => cut),
    },
    filterIgnored: parts.some(({ filterIgnored }) => filterIgnored),
  }
}

function withAskedChannels(
  rows: readonly Interaction[],
  parts: readonly Journey[],
): readonly Interaction[] {
  if (parts.length < 2) return rows
  const asked = new Map<string, ChannelId | null>()
  for (const { interactions, scope, filterIgnored } of parts) {
    const channel = scope.channel === "all" || filterIgnored ? null : scope.channel
    for (const row of interactions) {
      if (row.channelId !== null) continue
      const content = contentOf(row)
      const other = asked.get(content)
      asked.set(content, other === undefined || other === channel ? channel : null)
    }
  }
  if (asked.size === 0) return rows
  return rows.map((row) =>
    row.channelId === null ? { ...row, channelId: asked.get(contentOf(row)) ?? null } : row,
  )
}

function sumRepairs(repairs: readonly RepairCount[]): readonly RepairCount[] {
  const sums = new Map<string, RepairCount>()
  for (const repair of repairs) {
    const key = `${repair.field} ${repair.reason}`
    sums.set(key, { ...repair, count: repair.count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()].toSorted((a, b) => b.count - a.count)
}
