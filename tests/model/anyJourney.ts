import * as fc from "fast-check"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import type { Choice } from "../../src/model/choice"
import { channelId } from "../../src/model/ids"
import type { Interaction } from "../../src/model/interaction"
import type { Journey } from "../../src/model/journey"
import { OUTCOME_KINDS } from "../../src/model/outcome"
import { sortNewestFirst } from "../../src/model/sortNewestFirst"
import { epochMs, monthKey } from "../../src/model/time"
import { choice, context, interaction, journey, numbered } from "./make"

const HOUR_MS = 3_600_000
const HOURS_A_YEAR = 8_900

const channel = fc.constantFrom(SMS, VOICE, EMAIL, channelId("7"))
const direction = fc.constantFrom("inbound" as const, "outbound" as const, "unknown" as const)
const outcome = fc.constantFrom(...OUTCOME_KINDS, "no-answer" as const, "no-answer" as const)
const campaign = fc.constantFrom("Spring", "Autumn")
const agent = fc.constantFrom("ann", "bob")
const score = fc.option(fc.integer({ min: 0, max: 2 }))
const month = fc.integer({ min: 1, max: 5 }).map((number) => monthKey(2026, number))

/** Any interaction of about the last year, from few values, so that rows are often alike. */
export const anyInteraction: fc.Arbitrary<Interaction> = fc
  .record({
    contactId: fc.option(fc.constantFrom("1", "2")),
    channelId: fc.option(channel, { freq: 9 }),
    direction,
    outcomeKind: outcome,
    campaignName: fc.option(campaign),
    agentName: fc.option(agent),
    comment: fc.option(fc.constantFrom("", "moved house"), { freq: 1 }),
    completedAt: fc.option(
      fc
        .integer({ min: -24, max: HOURS_A_YEAR })
        .map((hours) => epochMs(context().now - hours * HOUR_MS)),
      { freq: 9 },
    ),
    scoreBefore: score,
    scoreAfter: score,
  })
  .map((fields) => interaction(fields))

/** Any journey, its rows newest first, asked for all channels or one. */
export const anyJourney: fc.Arbitrary<Journey> = fc
  .record({
    rows: fc.array(anyInteraction, { maxLength: 40 }),
    channel: fc.oneof(fc.constant("all" as const), channel),
    months: fc.constantFrom(3, 12),
  })
  .map(({ rows, ...scope }) => journey({ scope, interactions: sortNewestFirst(numbered(rows)) }))

/** Any choice, each filter as often open as not. */
export const anyChoice: fc.Arbitrary<Choice> = fc
  .record({
    channels: fc.uniqueArray(channel, { maxLength: 2 }),
    months: fc.constantFrom(3, 6, 12),
    directions: fc.uniqueArray(direction, { maxLength: 1 }),
    outcomes: fc.oneof(fc.constant([]), fc.uniqueArray(outcome, { maxLength: 6 })),
    campaigns: fc.uniqueArray(campaign, { maxLength: 1 }),
    agents: fc.uniqueArray(agent, { maxLength: 1 }),
    search: fc.constantFrom("", "", "house", "success"),
    monthRange: fc.option(
      fc.tuple(month, month).map(([a, b]) => ({ first: a < b ? a : b, last: a < b ? b : a })),
    ),
  })
  .map((fields) => choice(fields))
