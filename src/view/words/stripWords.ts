/** The words of the month strip. */
export interface StripWords {
  /** The name of the strip. */
  readonly monthStrip: string
  /** How it is worked, for those who hear it. */
  readonly monthStripHint: string
  /** The name of one month's button. Month and score are text; null for what isn't known or doesn't apply. */
  readonly monthBar: (bar: MonthBarFacts) => string
  /** A month of which the desktop has not been asked. */
  readonly monthNotLoaded: (month: string) => string
  /** Said while a range of months is chosen: undated rows are in no month. */
  readonly undatedLeftOut: (count: number) => string
}

/** What the strip says of one month. */
export interface MonthBarFacts {
  readonly month: string
  readonly attempts: number
  /** Null when no attempt could be answered: none was a voice call, or there were none. */
  readonly answered: number | null
  /** The last score told in the month; null when none was. */
  readonly score: string | null
}
