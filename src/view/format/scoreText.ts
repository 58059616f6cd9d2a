/** Stands for a change of lead score that nobody knows: never 0 (design decision 8). */
export const NO_CHANGE = "–"

/** Stands for a lead score that nobody knows, beside one that is known. */
export const NO_SCORE = "?"

/** Leads from the score before to the one after, as the text does. */
export const scoreArrow = (direction: "ltr" | "rtl"): string => (direction === "rtl" ? "←" : "→")

/** A change of lead score as `data-score-change` says it: "+5", "-3", "0", or "unknown" (design decision 8). */
export function scoreChangeAttribute(change: number | null): string {
  if (change === null) return "unknown"
  const rounded = Math.round(change * 10_000) / 10_000
  return rounded > 0 ? `+${rounded}` : String(rounded === 0 ? 0 : rounded)
}
