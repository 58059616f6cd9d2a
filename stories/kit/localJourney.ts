import type { WireRow } from "customer-journey-panel/host"
import { row } from "./rows"

/** What a desktop of some country says: its own campaigns, outcomes and comments, in its own script. */
export interface LocalWords {
  readonly campaign: string
  readonly agent: string
  readonly reached: string
  readonly comment: string
}

/** A short journey in a desktop's own words: reached and not, both ways, two channels, a score that rises and falls. */
export const localJourney = ({
  campaign,
  agent,
  reached,
  comment,
}: LocalWords): readonly WireRow[] => {
  const told = { campaignName: campaign, agentName: agent }
  const missed = { outcomeId: 8, outcome: "No answer", ...told }
  return [
    row({ ...told, daysAgo: 1, outcome: reached, comment, scoreBefore: 42, scoreAfter: 47 }),
    row({ ...missed, daysAgo: 3, scoreBefore: 45, scoreAfter: 42 }),
    ...[5, 6, 7, 8].map((daysAgo) => row({ ...missed, daysAgo })),
    row({
      ...told,
      daysAgo: 20,
      direction: "inbound",
      outcome: "Callback requested",
      outcomeId: 2,
      comment: "+971 50 123 4567, ext. 12 (office)",
      scoreBefore: 40,
      scoreAfter: 45,
    }),
    row({ ...told, daysAgo: 70, channel: "sms", mode: "SMS", modeId: "9", comment }),
    row({ ...told, daysAgo: 160, channel: "email", contactValue: "customer@example.com", comment }),
  ]
}
