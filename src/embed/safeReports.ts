import { attempt } from "../bridge/attempt"
import type { AllReports } from "./element/elementEvents"
import type { JourneyReports } from "./reports"

/**
 * The host's callbacks, called so that one which throws harms nobody but itself: its error reaches the page's own error
 * handlers, as that of an event listener would, and the panel goes on.
 */
export const safeReports = (reports: JourneyReports): AllReports => ({
  onJourneyLoad: (report) => attempt(() => reports.onJourneyLoad?.(report)),
  onJourneyFilter: (report) => attempt(() => reports.onJourneyFilter?.(report)),
  onJourneyError: (report) => attempt(() => reports.onJourneyError?.(report)),
})
