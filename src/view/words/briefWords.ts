import type { BriefLead } from "../../model/brief"

/** The words of the brief. Each fact has a full form and a short one for the line; days and numbers come as text. */
export interface BriefWords {
  /** The name of the brief. */
  readonly brief: string
  /** The name of the button that shows every fact in full. */
  readonly wholeBrief: string
  /** What leads the brief. `when` is null when it isn't known, or when the next fact says it. */
  readonly briefLead: (lead: LeadFacts) => string
  readonly briefLeadShort: (lead: LeadFacts) => string
  readonly briefReached: (reached: ReachedFacts) => string
  /** The same without way and outcome: an icon and the outcome's own name follow. */
  readonly briefReachedShort: (reached: Pick<ReachedFacts, "when">) => string
  /** `change` is signed, and null when only one score is known; `period` is the range it changed over. */
  readonly briefScore: (score: BriefScoreFacts) => string
  /** The same without the change: it follows by itself. */
  readonly briefScoreShort: (score: Pick<BriefScoreFacts, "now">) => string
  readonly briefAttempts: (attempts: AttemptFacts) => string
  readonly briefAttemptsShort: (attempts: AttemptFacts) => string
  /** Said when the facts are of one channel or of fewer months than were chosen; null for what isn't narrowed. */
  readonly briefOnly: (covered: CoveredFacts) => string
}

/** What leads the brief, and when it was agreed. */
export interface LeadFacts {
  readonly kind: BriefLead["kind"]
  readonly when: string | null
}

/** The last time that somebody was reached. `when` is null when it isn't known. */
export interface ReachedFacts {
  readonly when: string | null
  readonly way: string
  readonly outcome: string
}

/** The lead score now and its signed change over the period. */
export interface BriefScoreFacts {
  readonly now: string
  readonly change: string | null
  readonly period: string
}

/** Attempts of the last 30 days. `answered` is null when none was a voice call. */
export interface AttemptFacts {
  readonly count: number
  readonly answered: number | null
}

/** What the held data cover of the choice, where that isn't all. */
export interface CoveredFacts {
  readonly channel: string | null
  readonly period: string | null
}
