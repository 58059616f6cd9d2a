import type { Journey } from "../model/journey"
import type { JourneyError } from "../model/journeyError"

/** What `useJourney` knows of one live call and one choice, at this moment. */
export interface JourneyState {
  /**
   * The journey to show: of this call and no other. It covers the choice, unless `partial` is set.
   * Null when nothing of this call may be shown.
   */
  readonly journey: Journey | null
  /** The journey holds only part of what was chosen; the rest is on its way, or failed (`error`). */
  readonly partial: boolean
  /** A request is queued or on the wire for what is on screen. */
  readonly busy: boolean
  /** It has been so for 3 s: say that the desktop is slow (fault 42). */
  readonly slow: boolean
  /** The last request for this choice failed; rows may still be shown (ruling 8). */
  readonly error: JourneyError | null
  /** Asks the desktop again for the filter on screen. */
  readonly refresh: () => void
}
