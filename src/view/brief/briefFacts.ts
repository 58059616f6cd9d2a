import type { Brief, BriefLead } from "../../model/brief"
import type { Interaction } from "../../model/interaction"
import type { EpochMs } from "../../model/time"
import { wallClock } from "../../model/zone"
import { moveOf } from "../format/moveOf"
import { isolated } from "../format/isolated"
import { dayText } from "../format/dayText"
import type { PanelContext } from "../panelContext"
import { outcomeText } from "../row/outcomeText"
import { wayText } from "../row/wayText"
import type { CoveredFacts } from "../words/briefWords"

/** One fact of the brief: in full, and in the short form that shares a narrow line with others. */
export type BriefFact = PlainFact | ReachedFact | AttemptsFact | ScoreFact

/** A fact that is words alone. */
export interface PlainFact {
  readonly kind: BriefLead["kind"] | "only"
  readonly full: string
  readonly short: string
}

/** Who was reached last: icons and the outcome's name follow the short form. */
export interface ReachedFact {
  readonly kind: "reached"
  readonly full: string
  readonly short: string
  /** The day alone, for where even the short form is too long; null when it isn't known. */
  readonly day: string | null
  readonly interaction: Interaction
  readonly outcome: string
}

/** How hard we tried. */
export interface AttemptsFact {
  readonly kind: "attempts"
  readonly full: string
  readonly short: string
  /** How often alone, for where even the short form is too long. */
  readonly shortest: string
}

/** The lead score: its change follows the short form. */
export interface ScoreFact {
  readonly kind: "score"
  readonly full: string
  readonly short: string
  readonly change: { readonly move: ReturnType<typeof moveOf>; readonly text: string } | null
}

/** What the words of a brief depend on besides the brief. */
export interface BriefSettings {
  readonly now: EpochMs
  /** The months over which the score changed. */
  readonly months: number
  /** What the facts are narrowed to, when they don't cover all that was chosen. */
  readonly only: CoveredFacts | null
}

/**
 * The brief as facts in words, the most important first: a line drops them from the end. What leads, who was reached
 * last, how hard we tried, how the lead is moving (issue 2). What isn't known is no fact, and never 0 (its item 1).
 */
export function briefFacts(
  { lead, lastReached, score, attempts30 }: Brief,
  { now, months, only }: BriefSettings,
  panel: PanelContext,
): readonly BriefFact[] {
  const { words, formats } = panel
  const facts: BriefFact[] = []
  if (lead !== null) {
    // The fact that follows says when, if it is of the same interaction.
    const { completedAt } = lead.interaction
    const repeats = lead.interaction === lastReached
    const when = completedAt === null || repeats ? null : briefDay(completedAt, now, panel)
    const about = { kind: lead.kind, when }
    facts.push({
      kind: lead.kind,
      full: words.briefLead(about),
      short: words.briefLeadShort(about),
    })
  }
  if (lastReached !== null) {
    const { completedAt } = lastReached
    const outcome = outcomeText(lastReached, words)
    const when = completedAt === null ? null : briefDayAndTime(completedAt, now, panel)
    const day = completedAt === null ? null : briefDay(completedAt, now, panel)
    facts.push({
      kind: "reached",
      full: words.briefReached({
        when,
        way: isolated(wayText(lastReached, panel), panel),
        outcome: isolated(outcome, panel),
      }),
      short: words.briefReachedShort({ when: day }),
      day,
      interaction: lastReached,
      outcome,
    })
  }
  if (attempts30 !== null) {
    const { briefAttempts, briefAttemptsShort } = words
    facts.push({
      kind: "attempts",
      full: briefAttempts(attempts30),
      short: briefAttemptsShort(attempts30),
      shortest: briefAttemptsShort({ ...attempts30, answered: null }),
    })
  }
  if (score !== null) {
    const change = score.change === null ? null : formats.signed(score.change)
    const about = { now: formats.number(score.now), change, period: words.months(months) }
    facts.push({
      kind: "score",
      full: words.briefScore(about),
      short: words.briefScoreShort(about),
      change:
        change === null || score.change === null
          ? null
          : { move: moveOf(score.change), text: change },
    })
  }
  if (only !== null && facts.length > 0) {
    const text = words.briefOnly(only)
    facts.push({ kind: "only", full: text, short: text })
  }
  return facts
}

// A day of another year says which: over twelve months the same day may occur twice.
const briefDay = (at: EpochMs, now: EpochMs, panel: PanelContext): string =>
  dayText(at, panel.relativeTo, dateOf(now, panel, panel.formats.date), panel.formats)

const briefDayAndTime = (at: EpochMs, now: EpochMs, panel: PanelContext): string =>
  dayText(at, panel.relativeTo, dateOf(now, panel, panel.formats.shortDateTime), panel.formats)

const dateOf =
  (now: EpochMs, { formats, zone }: PanelContext, short: (at: EpochMs) => string) =>
  (at: EpochMs): string =>
    isSameYear(at, now, zone) ? short(at) : formats.fullDate(at)

const isSameYear = (a: EpochMs, b: EpochMs, zone: PanelContext["zone"]): boolean =>
  wallClock(a, zone).year === wallClock(b, zone).year
