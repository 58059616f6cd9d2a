import { type Choice, firstChoice } from "../../model/choice"

/** The choice that leaves nothing out: every channel, the longest period on offer, no other filter. */
export const widestChoice = (choice: Choice, periods: readonly number[]): Choice =>
  firstChoice({ channel: "all", months: Math.max(choice.months, ...periods) })

/** Whether a wider choice than this is on offer. */
export const isNarrowed = (choice: Choice, periods: readonly number[]): boolean =>
  choice.months < Math.max(...periods) ||
  choice.monthRange !== null ||
  choice.search.trim() !== "" ||
  [choice.channels, choice.directions, choice.outcomes, choice.campaigns, choice.agents].some(
    (chosen) => chosen.length > 0,
  )
