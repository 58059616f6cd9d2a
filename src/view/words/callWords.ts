/** The words about the live call and about what comes in while it is on. */
export interface CallWords {
  /** The name of the list with the live call, at the top of the timeline. */
  readonly liveCall: string
  /** What stands where a row has its time. */
  readonly now: string
  /** The name of the running clock. */
  readonly runningTime: string
  /** Added to the time of the answer while the desktop is asked again. */
  readonly refreshing: (asOf: string) => string
  /** Added to the status when a refresh brought interactions that wait to be shown. */
  readonly freshStatus: (count: number) => string
  /** The button that shows them. */
  readonly fresh: (count: number) => string
}
