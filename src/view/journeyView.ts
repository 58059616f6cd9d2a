/** The two ways in which a journey is shown. */
export type JourneyView = "timeline" | "grid"

/** Both, in the order of the switch. */
export const JOURNEY_VIEWS: readonly JourneyView[] = ["timeline", "grid"]
