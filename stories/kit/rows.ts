import { journeyRow, type RowFacts, type WireRow } from "customer-journey-panel/host"
import { NOW, ZONE } from "./moment"

const DAY_MS = 86_400_000

/** Facts of a row, told in days before the stories' moment. */
export interface StoryRow extends Partial<RowFacts> {
  readonly daysAgo: number
}

/** A row of an everyday outbound call; name what matters to the story. */
export const row = ({ daysAgo, ...facts }: StoryRow): WireRow =>
  journeyRow(
    {
      contactId: "2",
      campaignName: "Platinum card upgrade",
      modeId: "3",
      mode: "Mobile",
      outcomeId: 0,
      outcome: "Success",
      agentName: "m.keller",
      comment: null,
      completedAt: NOW - daysAgo * DAY_MS,
      channel: "voice",
      targetValue: "0",
      contactValue: "6591462346",
      scoreBefore: null,
      scoreAfter: null,
      direction: "outbound",
      ...facts,
    },
    ZONE,
  )
