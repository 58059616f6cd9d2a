/** When the stories take place: 18 March 2026, 10:44 in New York. */
export const NOW = Date.parse("2026-03-18T10:44:00-04:00")

/** The zone of the desktop's wall clock and of the panel. */
export const ZONE = "America/New_York"

/** How dates and numbers are written. */
export const LOCALE = "en-US"
