import { epochMs, ianaZone } from "../../../model/time"
import { CAMPAIGNS } from "./campaigns"
import { chronicleOf } from "./chronicle"
import type { DatedRow, SimulatedCustomer } from "./simulatedCustomer"
import { STORIES } from "./stories"
import type { Story } from "./story"
import { untidied } from "./untidy"
import { writeRow } from "./writeRow"

/** What the customers depend on, and nothing else: the same four give the same customers for ever. */
export interface CustomersOptions {
  /** Milliseconds since 1970. */
  readonly now: number
  /** The desktop's IANA zone: its wall clock writes the rows' times. */
  readonly zone: string
  /** Another seed gives other journeys of the same kinds. Default 1. */
  readonly seed?: number
  /** Only these customers, by key; all when left out. */
  readonly keys?: readonly string[]
}

/** The simulated contact centre's customers, in the order in which a picker offers them. */
export function simulatedCustomers(options: CustomersOptions): readonly SimulatedCustomer[] {
  const { keys } = options
  return STORIES.flatMap((story, index) =>
    keys === undefined || keys.includes(story.key) ? [customerOf(story, index, options)] : [],
  )
}

function customerOf(story: Story, index: number, options: CustomersOptions): SimulatedCustomer {
  const campaign = CAMPAIGNS[story.campaigns[0]]
  return {
    key: story.key,
    name: story.name,
    segment: story.segment,
    about: story.about,
    city: story.city,
    number: story.number,
    email: story.email,
    accountNumber: `2|3|${1700 + story.number.length * 100 + index}|0|0|${campaign.number}|${index + 1}`,
    campaignName: campaign.name,
    journey: journeyOf(story, options),
  }
}

// Rows of even contacts are spelt as the sample, those of odd ones as the table: a reply mixes both.
function journeyOf(story: Story, { seed = 1, now, zone }: CustomersOptions): readonly DatedRow[] {
  const attempts = chronicleOf(story, seed, epochMs(now), ianaZone(zone))
  const rows = attempts.map((attempt) =>
    writeRow(attempt, Number(attempt.contactId) % 2 === 0 ? "sample" : "table", ianaZone(zone)),
  )
  const told = story.untidy ? untidied(rows) : rows
  // A doubled row at the end stands for the first.
  return told.map((row, index) => ({ at: (attempts[index] ?? attempts[0])?.at ?? now, row }))
}
