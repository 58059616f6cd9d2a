import { subDays } from "date-fns"
import { CALENDAR, calendarDay, startOfDay } from "./calendarDay"
import { VOICE } from "./channel"
import type { Context } from "./context"
import type { Interaction } from "./interaction"
import { isAnswered } from "./isAnswered"
import { isReached } from "./outcome"
import { scoreDifference } from "./scoreChange"
import { scoreEnds } from "./scoreEnds"

/** What an agent must know in five seconds. A fact that isn't known, or is nothing, is null and is left out. */
export interface Brief {
  /** What leads the brief: the customer asked not to be called, or is still waiting for a call back. */
  readonly lead: BriefLead | null
  /** The newest interaction that reached somebody. */
  readonly lastReached: Interaction | null
  /** The newest known lead score, and its change since the oldest known one; null where only one is known. */
  readonly score: { readonly now: number; readonly change: number | null } | null
  /** Attempts since the start of the day 30 days ago; `answered` is null when none of them was a voice call. */
  readonly attempts30: { readonly count: number; readonly answered: number | null } | null
}

/** The one thing to see first. */
export interface BriefLead {
  readonly kind: "do-not-call" | "callback"
  readonly interaction: Interaction
}

const RECENT_DAYS = 30
const DAY_MS = 86_400_000

/** The brief of a journey (issue 2, item 1). `rows`: all that the period holds, newest first, before other filters. */
export function brief(rows: readonly Interaction[], context: Context): Brief {
  const newest = newestReached(rows)
  return {
    lead: leadOf(rows, newest),
    lastReached: newest[0] ?? null,
    score: scoreOf(rows),
    attempts30: recentAttempts(rows, context),
  }
}

function scoreOf(rows: readonly Interaction[]): Brief["score"] {
  const ends = scoreEnds(rows)
  if (ends === null) return null
  const { first, last, isOne } = ends
  return { now: last, change: isOne ? null : scoreDifference(first, last) }
}

// "Do not call" leads whatever came later: a later call doesn't take it back. A callback is due until somebody was
// reached after it, and so when it is the newest that reached anybody.
function leadOf(rows: readonly Interaction[], newest: readonly Interaction[]): BriefLead | null {
  const doNotCall = rows.find((row) => row.outcomeKind === "do-not-call")
  if (doNotCall !== undefined) return { kind: "do-not-call", interaction: doNotCall }
  const callback = newest.find((row) => row.outcomeKind === "callback")
  return callback === undefined ? null : { kind: "callback", interaction: callback }
}

// The newest that reached anybody, with all of the same time. Which of several undated ones is the newest nobody knows.
function newestReached(rows: readonly Interaction[]): readonly Interaction[] {
  const first = rows.findIndex((row) => isReached(row.outcomeKind))
  const at = rows[first]?.completedAt
  if (at === undefined) return []
  // Those of one time stand together, and so do the undated ones.
  const other = rows.findIndex((row, index) => index > first && row.completedAt !== at)
  const newest = rows
    .slice(first, other < 0 ? rows.length : other)
    .filter((row) => isReached(row.outcomeKind))
  return at === null && newest.length > 1 ? [] : newest
}

// An attempt may seem to be of the near future, when the desktop's clock or zone is ahead of ours.
function recentAttempts(rows: readonly Interaction[], { zone, now }: Context): Brief["attempts30"] {
  const start = startOfDay(subDays(calendarDay(now, zone), RECENT_DAYS, CALENDAR), zone)
  const end = now + DAY_MS
  let count = 0
  let voice = 0
  let answered = 0
  for (const row of rows) {
    // Newest first: what follows is older, or has no date.
    if (row.completedAt === null || row.completedAt < start) break
    if (row.completedAt > end) continue
    count += 1
    if (row.channelId === VOICE) voice += 1
    if (isAnswered(row)) answered += 1
  }
  return count === 0 ? null : { count, answered: voice === 0 ? null : answered }
}
