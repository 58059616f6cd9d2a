import type { Interaction } from "./interaction"
import type { EpochMs } from "./time"

/**
 * The interactions before which the lead score "changed between attempts": they began with another score than their
 * contact's previous one ended with. Judged within one `ContactID` (ruling 10) and only where it is certain: both scores
 * known, both dated, not at the same time. `rows` is the whole journey, newest first: a filter must not make two
 * attempts neighbours that weren't. With `since` only those of that moment and later are told, and of the older rows no
 * more is looked at than these need.
 */
export function scoreJumps(
  rows: readonly Interaction[],
  since: EpochMs | null = null,
): ReadonlySet<Interaction> {
  const jumps = new Set<Interaction>()
  const contacts = new Map<string, Attempts>()
  let contact: string | null = null
  let own: Attempts | undefined
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]
    if (row === undefined || row.contactId === null || row.completedAt === null) continue
    const { contactId, completedAt, scoreAfter } = row
    const isPast = since !== null && completedAt < since
    if (isPast && contacts.size === 0) break
    // Nearly always the contact of the row before.
    if (contactId !== contact) {
      contact = contactId
      own = contacts.get(contactId)
    }
    if (own === undefined) {
      if (isPast) continue
      own = { next: null, first: row, at: completedAt, ending: scoreAfter }
      contacts.set(contactId, own)
    } else if (own.at === completedAt) {
      // Which of the two came first isn't known: only a score on which they agree can be the ending.
      if (own.ending !== scoreAfter) own.ending = null
      own.first = row
    } else {
      judge(own, jumps)
      if (since !== null && own.at < since) {
        contacts.delete(contactId)
        own = undefined
        continue
      }
      own.next = own.first
      own.first = row
      own.at = completedAt
      own.ending = scoreAfter
    }
  }
  for (const last of contacts.values()) judge(last, jumps)
  return jumps
}

/** A contact's attempts of one time, met from the newest on. */
interface Attempts {
  /** The attempt that came next; null when these are the newest. */
  next: Interaction | null
  /** The one that is taken to have been first. */
  first: Interaction
  at: EpochMs
  /** How they left the score; null when that isn't certain. */
  ending: number | null
}

function judge({ next, ending }: Attempts, jumps: Set<Interaction>): void {
  if (next === null || next.scoreBefore === null || ending === null) return
  if (next.scoreBefore !== ending) jumps.add(next)
}
