import type { Journey } from "./journey"
import { mergeDuplicates } from "./mergeDuplicates"
import type { Quality, RepairCount } from "./quality"
import type { Scope } from "./scope"
import { sortNewestFirst } from "./sortNewestFirst"
import type { Subject } from "./subject"
import { epochMs } from "./time"

/**
 * One journey from the answers to several questions about the same subject, such as one for each channel. It is as old
 * as its oldest part.
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
    interactions: sortNewestFirst(rows),
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

function sumRepairs(repairs: readonly RepairCount[]): readonly RepairCount[] {
  const sums = new Map<string, RepairCount>()
  for (const repair of repairs) {
    const key = `${repair.field} ${repair.reason}`
    sums.set(key, { ...repair, count: repair.count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()].toSorted((a, b) => b.count - a.count)
}
